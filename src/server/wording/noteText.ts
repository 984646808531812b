import type { NoteFault } from '../../corpus/notes/note';
import type { PlacedThread } from '../../corpus/notes/threads';
import { maxNoteFile } from '../../corpus/notes/note';
import { translate } from './translate';

/** Why a file in the folder of notes is passed over. */
export function noteFaultText(fault: NoteFault): string {
  switch (fault) {
    case 'json':
      return translate('not JSON; it may hold the marks of a merge');
    case 'annotation':
      return translate('no Web Annotation');
    case 'large':
      return translate('longer than {0} characters', maxNoteFile);
    case 'path':
      return translate('its source is no file of this folder');
    case 'words':
      return translate('it does not say on which words it is');
    case 'link':
      return translate('a link to another file');
    case 'unread':
      return translate('not readable');
    case 'many':
      return translate('too many notes');
    case 'orphan':
      return translate('it answers a note that is not here');
  }
}

/** Why the words of a note are lost; undefined where they are found. */
export function lostText(placement: PlacedThread['placement']): string | undefined {
  if (placement.state !== 'lost') return undefined;
  switch (placement.reason) {
    case 'absent':
      return translate('The article is not there.');
    case 'several':
      return translate('The words stand at several places, and none is surely the one.');
    case 'gone':
      return translate('The words are not in the article any more.');
  }
}
