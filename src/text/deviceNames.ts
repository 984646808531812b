/** Names that Windows keeps for devices, with whatever ending and in whatever case. */
const devices: ReadonlySet<string> = new Set(['con', 'prn', 'aux', 'nul', 'conin$', 'conout$', 'clock$']);

function isDevice(name: string): boolean {
  return devices.has(name.toLowerCase()) || /^(?:com|lpt)[\d¹²³]$/i.test(name);
}

/** A name of a file that is no device's: `CON_.txt` of `CON.txt`. */
export function withoutDevice(name: string): string {
  const dot = name.indexOf('.');
  const end = dot < 0 ? name.length : dot;
  return isDevice(name.slice(0, end).trimEnd()) ? `${name.slice(0, end)}_${name.slice(end)}` : name;
}
