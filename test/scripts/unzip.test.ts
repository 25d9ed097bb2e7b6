import { Buffer } from 'node:buffer';
import { deflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { filesIn } from '../../scripts/support/unzip';

/** An archive made by hand from the format's description: one stored and one deflated file. */
function archive(files: { name: string; text: string; deflated: boolean }[]): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, text, deflated } of files) {
    const data = deflated ? deflateRawSync(text) : Buffer.from(text);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(deflated ? 8 : 0, 8);
    local.writeUInt32LE(data.length, 18);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(deflated ? 8 : 0, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), data);
    entries.push(entry, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...entries, end]);
}

it('reads stored and deflated files', () => {
  const zip = archive([
    { name: 'a.txt', text: 'as it is', deflated: false },
    { name: 'folder/é.txt', text: 'pressed '.repeat(100), deflated: true },
  ]);
  const files = filesIn(zip);
  expect([...files.keys()]).toEqual(['a.txt', 'folder/é.txt']);
  expect(files.get('a.txt')?.toString()).toBe('as it is');
  expect(files.get('folder/é.txt')?.toString()).toBe('pressed '.repeat(100));
});

it('refuses what is no archive', () => {
  expect(() => filesIn(Buffer.from('something else altogether, long enough'))).toThrow(
    'This is no zip archive.',
  );
});
