import {
  annotateFormats,
  briefFormats,
  checkFormats,
  commandNames,
  commandsOf,
  optionTypes,
  pathOptions,
  shells,
  type CommandName,
  type OptionName,
  type Shell,
} from './options';

/** What stands behind an option: one of some words, the path of a file or folder, a word of the reader's own, or nothing. */
type Value = readonly string[] | 'path' | 'word' | 'nothing';

/** Texts of help hold no mark that a shell reads within quotes. */
const commandHelp: Readonly<Record<CommandName, string>> = {
  annotate: 'what articles say and share',
  brief: 'the story brief',
  check: 'problems, for newsrooms and pipelines',
  completion: 'completions for a shell',
  import: 'articles from pages, Word, PDF, tables',
  lsp: 'language server for editors',
  mcp: 'answers to assistants',
  passim: 'exchange with passim',
};

const optionHelp: Readonly<Record<OptionName, string>> = {
  format: 'form of what is written',
  around: 'the story that this file is on',
  baseline: 'problems that are known already',
  'write-baseline': 'takes the problems there are as known',
  'min-score': 'least score of paraphrases, 0 to 1',
  out: 'where it is written',
  to: 'a new folder for the input of passim',
  from: 'the output of passim',
  'text-column': 'column of texts',
  'title-column': 'column of titles',
  'follow-links': 'reads what links lead to',
  stdio: 'standard input and output',
  help: 'shows help',
  version: 'shows the version',
};

const formats: Partial<Record<CommandName, readonly string[]>> = {
  annotate: annotateFormats,
  brief: briefFormats,
  check: checkFormats,
};

interface ShownOption {
  readonly name: OptionName;
  readonly value: Value;
}

function optionsOf(command: CommandName): ShownOption[] {
  const names = Object.keys(optionTypes) as OptionName[];
  return names
    .filter((name) => name === 'help' || name === 'version' || commandsOf[name].includes(command))
    .map((name) => ({ name, value: valueOf(command, name) }));
}

function valueOf(command: CommandName, name: OptionName): Value {
  if (optionTypes[name].type === 'boolean') return 'nothing';
  if (name === 'format') return formats[command] ?? [];
  return pathOptions.includes(name) ? 'path' : 'word';
}

/** A script that a shell reads at its start; it runs nothing of this program, and completes paths as the shell does. */
export function completionFor(shell: Shell): string {
  return { bash, zsh, fish }[shell]();
}

function bash(): string {
  const cases = commandNames.flatMap((command) =>
    optionsOf(command).flatMap(({ name, value }) =>
      typeof value === 'string' ? [] : [`    '${command} --${name}') words='${value.join(' ')}' ;;`],
    ),
  );
  const options = commandNames.map(
    (command) =>
      `      ${command}) words='${optionsOf(command)
        .map(({ name }) => `--${name}`)
        .join(' ')}' ;;`,
  );
  return `# Completions of crossread for bash: eval "$(crossread completion bash)"
_crossread() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command=annotate words=
  COMPREPLY=()
  [[ $previous == '=' ]] && previous=\${COMP_WORDS[COMP_CWORD-2]}
  [[ $current == '=' ]] && current=
  if (( COMP_CWORD > 1 )); then
    case \${COMP_WORDS[1]} in ${commandNames.join('|')}) command=\${COMP_WORDS[1]} ;; esac
  fi
  case "$command $previous" in
${cases.join('\n')}
    'completion completion') words='${shells.join(' ')}' ;;
  esac
  if [[ -z $words && $current == -* ]]; then
    case $command in
${options.join('\n')}
    esac
  fi
  if [[ -z $words && $COMP_CWORD -eq 1 ]]; then
    words='${commandNames.join(' ')}'
    local path
    while IFS= read -r path; do COMPREPLY+=("$path"); done < <(compgen -f -- "$current")
  fi
  [[ -n $words ]] && COMPREPLY+=($(compgen -W "$words" -- "$current"))
}
complete -o default -o filenames -F _crossread crossread
`;
}

function zsh(): string {
  const behind: (value: Value) => string = (value) => {
    if (value === 'nothing') return '';
    if (value === 'path') return ':path:_files';
    return value === 'word' ? ':value:' : `:value:(${value.join(' ')})`;
  };
  const rows = commandNames.map((command) => {
    const options = optionsOf(command).map(
      ({ name, value }) => `'--${name}${value === 'nothing' ? '' : '='}[${optionHelp[name]}]${behind(value)}'`,
    );
    return `    ${command === 'annotate' ? '*' : command}) options=(${options.join(' ')}) ;;`;
  });
  // The default stands last.
  rows.push(...rows.splice(0, 1));
  return `#compdef crossread
# Completions of crossread for zsh: source <(crossread completion zsh)
_crossread() {
  local -a options commands
  if (( CURRENT == 2 )) && [[ $PREFIX != -* ]]; then
    commands=(${commandNames.map((name) => `'${name}:${commandHelp[name]}'`).join(' ')})
    _describe -t commands command commands
    _files
    return
  fi
  case $words[2] in
${rows.join('\n')}
  esac
  if [[ $words[2] == completion ]]; then
    _arguments $options '*:shell:(${shells.join(' ')})'
  else
    _arguments $options '*:article or folder:_files'
  fi
}
if [[ $funcstack[1] == _crossread ]]; then _crossread "$@"; else compdef _crossread crossread; fi
`;
}

function fish(): string {
  const isOther = `not __fish_seen_subcommand_from ${commandNames.filter((name) => name !== 'annotate').join(' ')}`;
  const lines = commandNames.flatMap((command) => {
    const condition = command === 'annotate' ? isOther : `__fish_seen_subcommand_from ${command}`;
    return optionsOf(command).map(({ name, value }) => {
      const behind =
        typeof value === 'string' ? { path: ' -r', word: ' -x', nothing: '' }[value] : ` -x -a '${value.join(' ')}'`;
      return `complete -c crossread -n '${condition}' -l ${name}${behind} -d '${optionHelp[name]}'`;
    });
  });
  const commands = commandNames.map(
    (name) => `complete -c crossread -n __fish_use_subcommand -a ${name} -d '${commandHelp[name]}'`,
  );
  return `# Completions of crossread for fish: crossread completion fish | source
${commands.join('\n')}
complete -c crossread -n '__fish_seen_subcommand_from completion' -f -a '${shells.join(' ')}'
${lines.join('\n')}
`;
}
