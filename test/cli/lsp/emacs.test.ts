import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { runEditor, settingsUnder, versionOf } from './editor';

/** Uses what Eglot gives to hovers, cross-references, Imenu and Flymake, and prints what comes of it. */
const script = `
(require 'eglot)
(require 'json)
(setq eglot-sync-connect t)
(defun tell (name value) (princ (format "%s=%s\\n" name (json-encode value))))
(defun await (test)
  (let ((end (+ (float-time) 20)) value)
    (while (not (setq value (ignore-errors (funcall test))))
      (when (> (float-time) end) (error "waited in vain for %S" test))
      (accept-process-output nil 0.05))
    value))
(defun go (words) (goto-char (point-min)) (search-forward words) (backward-char 1))
(defun places (items)
  (vconcat (mapcar (lambda (item)
    (let ((at (xref-item-location item)))
      (format "%s:%d" (file-name-nondirectory (xref-location-group at)) (xref-location-line at)))) items)))
(defun problems () (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))
(condition-case failure
  (progn
    (find-file "post.txt")
    (apply #'eglot (eglot--guess-contact))
    (flymake-mode 1)
    (await #'problems)
    (go "killed 12")
    (let (told)
      (eglot-hover-eldoc-function (lambda (text &rest _) (setq told text)))
      (await (lambda () told))
      (tell "hover" (substring-no-properties told)))
    (go "Soldiers")
    (tell "definition" (places (xref-backend-definitions 'eglot (xref-backend-identifier-at-point 'eglot))))
    (go "Osk burst")
    (tell "references" (places (xref-backend-references 'eglot (xref-backend-identifier-at-point 'eglot))))
    (tell "symbols" (vconcat (mapcar #'car (funcall imenu-create-index-function))))
    (find-file "herald.txt")
    (flymake-mode 1)
    (await (lambda () (>= (length (problems)) 3)))
    (tell "problems" (vconcat (problems)))
    (go "killed 15")
    (let* ((actions (append (eglot-code-actions (point) nil nil nil) nil))
           (command (plist-get (car actions) :command)))
      (tell "offered" (length actions))
      (eglot-execute-command (eglot--current-server-or-lose) (intern (plist-get command :command)) (plist-get command :arguments)))
    (await (lambda () (file-exists-p ".crossread/decisions.json")))
    (await (lambda () (= (length (problems)) 2)))
    (tell "left" (vconcat (problems))))
  (error (tell "failure" (format "%S" failure))))
(set-buffer-modified-p nil)
(eglot-shutdown-all)
`;

const start = ['--batch', '--no-init-file', '--eval', '(package-initialize)'];

describe('language server in Emacs', function () {
  this.timeout(120_000);

  it('answers Eglot, with the settings of the documentation', function () {
    // Where Emacs or Eglot is not installed, the report counts this as not run.
    if (versionOf('emacs') === undefined) return this.skip();
    if (spawnSync('emacs', [...start, '--eval', "(require 'eglot)"]).status !== 0) return this.skip();
    const { values, errors } = runEditor('emacs', [...start, '-l', '{}/settings.el', '-l', '{}/script.el'], {
      'settings.el': settingsUnder('### Eglot'),
      'script.el': script,
    });
    assert.equal(values.failure, undefined, errors);
    assert.match(values.hover as string, /3 of 3 articles/, errors);
    assert.deepEqual(values.definition, ['herald.txt:9']);
    assert.ok((values.references as string[]).includes('herald.txt:3'));
    assert.deepEqual(values.symbols, ['File', 'String']);
    assert.match((values.problems as string[]).join('\n'), /“15” here, “12” in Echo/);
    assert.equal(values.offered, 2);
    assert.doesNotMatch((values.left as string[]).join('\n'), /“15” here/);
  });
});
