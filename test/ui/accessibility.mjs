// What a screen reader and the keyboard meet in a page, checked by the rules of WAI-ARIA that a program can check.

/** Flaws of a page or a panel's frame, as sentences. @param scope selector of what is looked at */
export function flawsOf(frame, scope = 'body') {
  return frame.evaluate((selector) => {
    const flaws = [];
    const top = document.querySelector(selector);
    const all = [...top.querySelectorAll('*')];
    const about = (element) => element.outerHTML.slice(0, 120);
    const roleOf = (element) =>
      element.getAttribute('role') ??
      { A: 'link', BUTTON: 'button', TABLE: 'table', TR: 'row', TH: 'columnheader', TD: 'cell', SELECT: 'combobox' }[
        element.tagName
      ];
    const textOf = (element) => {
      if (element.getAttribute('aria-hidden') === 'true') return '';
      return [...element.childNodes]
        .map((node) => (node.nodeType === Node.TEXT_NODE ? node.data : node.nodeType === 1 ? textOf(node) : ''))
        .join('');
    };
    const nameOf = (element) => {
      const by = element.getAttribute('aria-labelledby');
      if (by)
        return by
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent ?? '')
          .join(' ');
      const label = element.closest('label')?.textContent ?? '';
      return (element.getAttribute('aria-label') ?? `${textOf(element)}${label}`) || element.title || '';
    };
    const parents = {
      gridcell: ['row'],
      rowheader: ['row'],
      columnheader: ['row'],
      row: ['grid', 'table', 'rowgroup', 'treegrid'],
      treeitem: ['tree', 'group'],
      listitem: ['list'],
      option: ['listbox', 'group'],
    };
    const named = ['button', 'link', 'grid', 'toolbar', 'region', 'dialog', 'treeitem', 'tree', 'combobox', 'checkbox'];
    const ids = new Set();
    for (const element of all) {
      const role = roleOf(element);
      if (element.id) {
        if (ids.has(element.id)) flaws.push(`an id twice: ${element.id}`);
        ids.add(element.id);
      }
      const isFocusable =
        element.tabIndex >= 0 &&
        (element.hasAttribute('tabindex') || /^(?:A|BUTTON|INPUT|SELECT)$/.test(element.tagName));
      if (element.tabIndex > 0) flaws.push(`an order of its own: ${about(element)}`);
      if (isFocusable && element.closest('[aria-hidden=true]'))
        flaws.push(`hidden, yet in the order: ${about(element)}`);
      if (isFocusable && !role && element.tagName !== 'INPUT') flaws.push(`focus without a role: ${about(element)}`);
      if ((isFocusable || named.includes(role)) && nameOf(element).trim() === '')
        flaws.push(`no name: ${about(element)}`);
      if (/\$\([a-z-]+\)|undefined|\{\d\}/.test(element.getAttribute('aria-label') ?? ''))
        flaws.push(`a name that is not words: ${about(element)}`);
      const wanted = parents[element.getAttribute('role')];
      if (wanted) {
        let parent = element.parentElement;
        while (parent && /^(?:|none|presentation|generic)$/.test(roleOf(parent) ?? '')) parent = parent.parentElement;
        if (!parent || !wanted.includes(roleOf(parent))) flaws.push(`${role} in no ${wanted[0]}: ${about(element)}`);
      }
      for (const name of ['aria-describedby', 'aria-activedescendant', 'aria-controls'])
        for (const id of (element.getAttribute(name) ?? '').split(' '))
          if (id !== '' && !document.getElementById(id)) flaws.push(`${name} leads nowhere: ${about(element)}`);
      if (element.tagName === 'IMG' && !element.hasAttribute('alt'))
        flaws.push(`no words for a picture: ${about(element)}`);
    }
    const levels = all.filter(({ tagName }) => /^H[1-6]$/.test(tagName)).map(({ tagName }) => Number(tagName[1]));
    levels.forEach((level, index) => {
      if (index > 0 && level > levels[index - 1] + 1) flaws.push(`a heading h${level} under h${levels[index - 1]}`);
    });
    if (selector === 'body' && !document.documentElement.lang) flaws.push('no language');
    return [...new Set(flaws)];
  }, scope);
}

/** The names of the rows that a view shows, as they are read out. */
export function rowNames(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('.sidebar .pane-body .monaco-list-row')].map(
      (row) => row.getAttribute('aria-label') ?? '',
    ),
  );
}

/** What has the focus, press after press of Tab, until it has it again or leaves the frame. */
export async function tabOrder(page, frame, most = 40) {
  const stops = [];
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    const stop = await frame.evaluate(() => {
      const active = document.activeElement;
      if (!active || active === document.body || !document.hasFocus()) return '';
      const label = active.closest('label')?.textContent ?? '';
      return active.getAttribute('aria-label') ?? (label || active.textContent || '');
    });
    if (stop === '' || stops.includes(stop)) break;
    stops.push(stop);
  }
  return stops;
}
