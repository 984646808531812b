// Required by a server that is attacked: what it writes comes to the disk in two parts, as to a slow one. Who is ended while
// it writes has written half of a file.
const fs = require('node:fs');

/** Ms between the parts. */
const halfMs = 15;

fs.promises.writeFile = async (name, data) => {
  const bytes = Buffer.from(data);
  const half = bytes.length >> 1;
  const file = await fs.promises.open(name, 'w');
  try {
    await file.write(bytes, 0, half);
    await new Promise((resolve) => setTimeout(resolve, halfMs));
    await file.write(bytes, half);
  } finally {
    await file.close();
  }
};
