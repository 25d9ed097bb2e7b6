import { useEffect, useState } from 'react';
import type { Estimate } from '../engine/estimate';
import { askEstimate } from '../messages/ask-estimate';
import type { EstimateRequest } from '../messages/requests';
import type { Answer } from '../messages/transport';
import { useOptions } from './page';

/**
 * Returns the worker's answer to `request` under the settings as they are saved, asked again when either
 * changes; the answer before it meanwhile, and `null` before the first or without a request.
 */
export function useEstimate(request: EstimateRequest | null): Answer<Estimate> | null {
  const { settings } = useOptions();
  const [answer, setAnswer] = useState<Answer<Estimate> | null>(null);
  const key = JSON.stringify(request);

  useEffect(() => {
    let wanted = true;
    const asked = JSON.parse(key) as EstimateRequest | null;
    if (asked !== null) {
      void askEstimate(asked).then((came) => {
        if (wanted) setAnswer(came);
      });
    }
    return () => {
      wanted = false;
    };
  }, [key, settings]);

  return answer;
}
