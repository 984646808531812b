import type { Decision } from '../../corpus/decisions/decisions';
import { shorten } from './excerpt';
import { translate } from './translate';

const maxPassage = 40;

/** What was decided, in a line. */
export function decisionLabel(decision: Decision): string {
  switch (decision.type) {
    case 'merge':
      return translate('“{0}” merged into “{1}”', decision.entity.name, decision.into.name);
    case 'split':
      return decision.form
        ? translate('“{0}” split from “{1}”', decision.form.name, decision.entity.name)
        : translate('“{0}” split off in {1}', decision.entity.name, decision.path ?? '');
    case 'rename':
      return translate('“{0}” renamed to “{1}”', decision.entity.name, decision.name);
    case 'ignore':
      return translate('“{0}” ignored', decision.entity.name);
    case 'notComparable':
      return translate('“{0}” not comparable', shorten(decision.passages[0].exact, maxPassage));
    case 'boilerplate': {
      const passage = shorten(decision.passage.exact, maxPassage);
      return decision.is ? translate('“{0}” is boilerplate', passage) : translate('“{0}” is article text', passage);
    }
  }
}
