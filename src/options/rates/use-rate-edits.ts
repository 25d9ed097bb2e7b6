import type { RateId } from '../../rates/all';
import type { RateEdits } from '../../rates/edits';
import type { RateEdit } from '../../rates/rate';
import { useOptions, useText } from '../page';

export interface RateEditing {
  edits: RateEdits;
  /** Returns the edits of all other rates. */
  without: (id: RateId) => RateEdits;
  /** Puts `edit` in a rate's place; `null` takes the rate that ships. */
  set: (id: RateId, edit: RateEdit | null) => void;
  /** Takes the rate that ships, and offers to take that back. */
  reset: (id: RateId) => void;
  resetAll: () => void;
}

/** Returns the rates that the user set, and how to change them. */
export function useRateEdits(): RateEditing {
  const { settings, change, changeWithUndo } = useOptions();
  const text = useText();
  const edits = settings.rateEdits;
  return {
    edits,
    without: (id) => without(edits, id),
    set: (id, edit) => {
      change((now) => ({
        ...now,
        rateEdits: { ...without(now.rateEdits, id), ...(edit && { [id]: edit }) },
      }));
    },
    reset: (id) => {
      const { [id]: before } = edits;
      changeWithUndo(
        (now) => ({ ...now, rateEdits: without(now.rateEdits, id) }),
        text('options.rates.resetDone', { what: text(`rateTitle.${id}`) }),
        (now) => ({ ...now, rateEdits: { ...now.rateEdits, ...(before && { [id]: before }) } }),
      );
    },
    resetAll: () => {
      changeWithUndo(
        (now) => ({ ...now, rateEdits: {} }),
        text('options.rates.resetAllDone'),
        (now) => ({ ...now, rateEdits: { ...edits, ...now.rateEdits } }),
      );
    },
  };
}

function without(edits: RateEdits, id: RateId): RateEdits {
  return Object.fromEntries(Object.entries(edits).filter(([other]) => other !== id));
}
