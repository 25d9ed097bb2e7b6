import { describe, expect, it } from 'vitest';
import { chooseFirefox } from '../../scripts/support/firefox';
import { fedora, machineWith, ubuntu } from './machine';
import type { Setting } from './machine';

const esr = { '/usr/bin/firefox-esr': 'Mozilla Firefox 153.7.0esr' };
const release = { '/usr/bin/firefox': 'Mozilla Firefox 156.0' };

describe('chooseFirefox', () => {
  it.each<[string, Setting, string]>([
    ['takes firefox-esr', { browsers: { ...esr, ...release } }, '/usr/bin/firefox-esr'],
    ['takes firefox where there is no ESR', { browsers: release }, '/usr/bin/firefox'],
    [
      'passes over an ESR that is too old for the extension',
      { browsers: { '/usr/bin/firefox-esr': 'Mozilla Firefox 128.9.0esr', ...release } },
      '/usr/bin/firefox',
    ],
    [
      'takes the oldest that the manifest allows',
      { browsers: { '/usr/bin/firefox': 'Mozilla Firefox 140.0' } },
      '/usr/bin/firefox',
    ],
    [
      'looks where macOS keeps it',
      {
        platform: 'darwin',
        browsers: { '/Applications/Firefox.app/Contents/MacOS/firefox': 'Mozilla Firefox 156.0' },
      },
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    [
      'takes what Windows does not tell the version of',
      {
        platform: 'win32',
        browsers: { 'C:\\Program Files\\Mozilla Firefox\\firefox.exe': 'unknown' },
      },
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    [
      'takes what the user set before all',
      {
        chosen: { firefox: '/opt/firefox' },
        browsers: { ...esr, '/opt/firefox': 'Mozilla Firefox 156.0' },
      },
      '/opt/firefox',
    ],
  ])('%s', async (_name, setting, path) => {
    const { machine, done } = machineWith(setting);
    expect(await chooseFirefox(machine)).toEqual({ path });
    expect(done).toEqual([]);
  });

  it.each([
    ['does not start', {}],
    ['calls itself "Mozilla Firefox 128.0"', { '/opt/firefox': 'Mozilla Firefox 128.0' }],
  ])('says that what the user set %s, and installs nothing', async (text, browsers) => {
    const { machine, done } = machineWith({
      chosen: { firefox: '/opt/firefox' },
      browsers: { ...esr, ...browsers },
    });
    const found = await chooseFirefox(machine);
    expect(found).toEqual({ message: expect.stringContaining(text) as string });
    expect(done).toEqual([]);
  });

  it('installs the ESR with apt-get on Debian as root', async () => {
    const { machine, done } = machineWith({
      root: true,
      commands: ['apt-get'],
      effects: {
        'apt-get update': { status: 0 },
        'apt-get install': { status: 0, brings: esr },
      },
    });
    expect(await chooseFirefox(machine)).toEqual({ path: '/usr/bin/firefox-esr' });
    expect(done).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends firefox-esr',
    ]);
  });

  it.each<[string, Setting, string]>([
    ['Debian without root', {}, 'sudo apt-get install firefox-esr'],
    [
      'Debian whose package is too old',
      {
        root: true,
        commands: ['apt-get'],
        effects: {
          'apt-get update': { status: 0 },
          'apt-get install': {
            status: 0,
            brings: { '/usr/bin/firefox-esr': 'Mozilla Firefox 115.0esr' },
          },
        },
      },
      'sudo apt-get install firefox-esr',
    ],
    ['Ubuntu', { osRelease: ubuntu, root: true, commands: ['apt-get'] }, 'not the snap'],
    ['Fedora', { osRelease: fedora }, 'Install Firefox 140 or later'],
    ['macOS', { platform: 'darwin', osRelease: '' }, 'Install Firefox 140 or later'],
  ])('says on %s what to do where there is none', async (_name, setting, advice) => {
    const found = await chooseFirefox(machineWith(setting).machine);
    expect(found).toEqual({ message: expect.stringContaining(advice) as string });
    expect(found).toEqual({ message: expect.stringContaining('PERMILLE_FIREFOX') as string });
  });
});
