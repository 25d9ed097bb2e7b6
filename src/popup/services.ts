import { createContext, useContext } from 'react';
import type { Room } from '../creators/room';
import type { EngineSettings } from '../engine/input';
import type { Memory } from '../engine/memory';
import type { Exported } from '../messages/ask-export';
import type { GiftAnswer } from '../messages/ask-gift';
import type { Estimated } from '../messages/estimated';
import type { EstimateSeenRequest } from '../messages/requests';
import type { Answer } from '../messages/transport';
import type { Reading } from '../reading/reading';
import type { Settings } from '../settings/settings';
import type { FullSpeech } from '../words/speech';
import type { Scene } from './scene';

/** A creator who is remembered, as lists show it. */
export interface KnownCreator {
  handle: string;
  name: string | null;
  followers: number | null;
  /** ISO instant. */
  lastSeen: string;
}

/**
 * What an Estimate is made from: what a page saw, as it came, in a private window or not; or a Reading that came from
 * elsewhere.
 */
export type Subject = { seen: unknown; isPrivate: boolean } | { reading: Reading };

/** What the popup needs of the world around it. */
export interface Services {
  scene: () => Promise<Scene>;
  /** The Reading and the Estimate of a subject, with `whatIf` over the user's settings. */
  estimate: (
    subject: Subject,
    whatIf: EngineSettings,
    videos: EstimateSeenRequest['videos'],
  ) => Promise<Answer<Estimated>>;
  /** The Estimate of a subject with all that it is made from. */
  exported: (subject: Subject, whatIf: EngineSettings) => Promise<Answer<Exported>>;
  gift: (coins: number) => Promise<Answer<GiftAnswer>>;
  /** Saves a change of the settings; returns whether it could be saved. */
  change: (change: (settings: Settings) => Settings) => Promise<boolean>;
  speech: (settings: Settings) => FullSpeech;
  creators: {
    /** Those seen last whose name or handle holds `query`; `null` where memory cannot be read. */
    recent: (query: string) => Promise<KnownCreator[] | null>;
    memory: (handle: string) => Promise<Memory | null>;
    room: Room;
  };
  /** Asks for access to TikTok; a click has to come before it. Returns whether it was granted. */
  requestAccess: () => Promise<boolean>;
  reloadTab: (tabId: number) => Promise<void>;
  openOptions: () => void;
  copy: (text: string) => Promise<void>;
  /** Hands a file to the user. */
  save: (name: string, file: Blob) => void;
  now: () => Date;
}

/** What every part of the popup can reach. */
export interface Around {
  services: Services;
  settings: Settings;
  speech: FullSpeech;
  /** Says at the foot of the popup what just happened. */
  tell: (text: string, fault?: boolean) => void;
}

export const AroundContext = createContext<Around | null>(null);

export function useAround(): Around {
  const around = useContext(AroundContext);
  if (around === null) throw new Error('Nothing is around this part: it belongs inside Popup');
  return around;
}

type Text = (key: string, params?: Record<string, string | number>) => string;

/** Returns the function that looks texts up. */
export function useText(): Text {
  const { speech } = useAround();
  return (key, params = {}) => speech.text(key, params);
}
