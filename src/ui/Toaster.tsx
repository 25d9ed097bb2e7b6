import { Button } from './Button';
import css from './Toaster.module.css';

/** What just happened, in a sentence, and how to take it back. */
export interface Toast {
  text: string;
  /** What cannot stay as it is: it is announced at once. */
  fault?: boolean;
  undo?: { text: string; act: () => void };
}

interface Props {
  toast: Toast | null;
  closeText: string;
  onClose: () => void;
}

/**
 * Says what just happened at the foot of the page. It stays until it is closed, undone or followed by
 * another: nobody has to read or reach it within a time.
 */
export function Toaster({ toast, closeText, onClose }: Props) {
  const undo = toast?.undo;
  return (
    <div className={css.place} role={toast?.fault === true ? 'alert' : 'status'}>
      {toast !== null && (
        <div className={css.toast} data-fault={toast.fault === true}>
          <span className={css.text}>{toast.text}</span>
          {undo !== undefined && (
            <Button
              look="quiet"
              onClick={() => {
                undo.act();
                onClose();
              }}
            >
              {undo.text}
            </Button>
          )}
          <button className={css.close} type="button" aria-label={closeText} onClick={onClose}>
            <span aria-hidden="true">×</span>
          </button>
        </div>
      )}
    </div>
  );
}
