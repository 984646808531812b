import type { NotArticleRule } from '../../text/notArticle';
import { translate } from './translate';

/** Why a file is skipped that is no article. */
export function notArticleText(rule: NotArticleRule): string {
  switch (rule) {
    case 'brief':
      return translate('no article: a story brief that Crossread wrote');
    case 'project-file':
      return translate('no article: a file that explains or sets up a project');
    case 'licence':
      return translate('no article: a licence');
    case 'log':
      return translate('no article: a log');
    case 'code':
      return translate('no article: code or markup');
    case 'table':
      return translate('no article: a table');
    case 'settings':
      return translate('no article: settings');
    case 'list':
      return translate('no article: a list');
  }
}
