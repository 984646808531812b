import type { EventParams } from './claims';
import { RequestType } from './message';

export interface BriefParams extends EventParams {
  /** `view`: HTML whose links run commands, for the panel; the others are files. */
  readonly format: 'view' | 'markdown' | 'html';
  /** URI of the folder in which a file will lie: links are made relative to it. */
  readonly base?: string;
  /** Whether to say what to do next, for those who see a brief for the first time. */
  readonly help?: boolean;
}

export interface Brief {
  readonly title: string;
  readonly text: string;
  /** Articles on the story; none where a large folder has no article in front. */
  readonly articles: number;
  /** Whether they are all that are held. */
  readonly isWhole: boolean;
  /** Claims that several of them carry, or on which they differ. */
  readonly shared: number;
  /** URI of the earliest article; where a large folder has no article in front, that of the story that most of it tell. */
  readonly first?: string | undefined;
}

/** Editor → server: the brief of the story that an article is on; without one that of a small folder. */
export const briefRequest = new RequestType<BriefParams, Brief, void>('crossread/brief');
