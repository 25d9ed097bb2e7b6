import { describe, expect, it } from 'vitest';
import { chooseChromium } from '../../scripts/support/chromium';
import { fedora, machineWith, ubuntu } from './machine';
import type { Setting } from './machine';

const system = { '/usr/bin/chromium': 'Chromium 156.0.8078.79 built on Debian GNU/Linux 12' };
const downloaded = { '/cache/chrome': 'Google Chrome for Testing 150.0.1' };

describe('chooseChromium', () => {
  it.each<[string, Setting, string]>([
    ['takes chromium', { browsers: { ...system, ...downloaded } }, '/usr/bin/chromium'],
    [
      'takes chromium-browser where there is no chromium',
      { browsers: { '/usr/bin/chromium-browser': 'Chromium 140.0', ...downloaded } },
      '/usr/bin/chromium-browser',
    ],
    ['takes what Playwright downloaded', { browsers: downloaded }, '/cache/chrome'],
    [
      'passes over a Chromium of the snap store',
      { browsers: { '/usr/bin/chromium': 'Chromium 140.0 snap', ...downloaded } },
      '/cache/chrome',
    ],
    [
      'passes over branded Chrome under the name of chromium',
      { browsers: { '/usr/bin/chromium': 'Google Chrome 150.0.1', ...downloaded } },
      '/cache/chrome',
    ],
    [
      'takes what the user set before all',
      {
        chosen: { chromium: '/opt/chromium' },
        browsers: { ...system, '/opt/chromium': 'Chromium 156.0' },
      },
      '/opt/chromium',
    ],
  ])('%s', async (_name, setting, path) => {
    const { machine, done } = machineWith(setting);
    expect(await chooseChromium(machine)).toEqual({ path });
    expect(done).toEqual([]);
  });

  it.each([
    ['does not start', {}],
    ['calls itself "Google Chrome 150.0.1"', { '/opt/chrome': 'Google Chrome 150.0.1' }],
  ])('says that what the user set %s, and installs nothing', async (text, browsers) => {
    const { machine, done } = machineWith({
      chosen: { chromium: '/opt/chrome' },
      browsers: { ...system, ...browsers },
    });
    const found = await chooseChromium(machine);
    expect(found).toEqual({ message: expect.stringContaining(text) as string });
    expect(done).toEqual([]);
  });

  it('installs with apt-get on Debian as root', async () => {
    const { machine, done } = machineWith({
      root: true,
      commands: ['apt-get'],
      effects: {
        'apt-get update': { status: 0 },
        'apt-get install': { status: 0, brings: system },
      },
    });
    expect(await chooseChromium(machine)).toEqual({ path: '/usr/bin/chromium' });
    expect(done).toEqual(['apt-get update', 'apt-get install -y --no-install-recommends chromium']);
  });

  it('downloads where apt-get fails', async () => {
    const { machine, done } = machineWith({
      root: true,
      commands: ['apt-get'],
      effects: {
        'apt-get update': { status: 100 },
        playwright: { status: 0, brings: downloaded },
      },
    });
    expect(await chooseChromium(machine)).toEqual({ path: '/cache/chrome' });
    expect(done).toEqual(['apt-get update', 'playwright install --with-deps chromium']);
  });

  it.each<[string, Setting, string]>([
    ['Debian without root', {}, 'playwright install chromium'],
    [
      'Ubuntu as root, whose chromium is a snap',
      { osRelease: ubuntu, root: true, commands: ['apt-get'] },
      'playwright install --with-deps chromium',
    ],
    ['macOS', { platform: 'darwin', osRelease: '' }, 'playwright install chromium'],
    ['Windows', { platform: 'win32', osRelease: '' }, 'playwright install chromium'],
  ])('downloads on %s', async (_name, setting, command) => {
    const { machine, done } = machineWith({
      ...setting,
      effects: { playwright: { status: 0, brings: downloaded } },
    });
    expect(await chooseChromium(machine)).toEqual({ path: '/cache/chrome' });
    expect(done).toEqual([command]);
  });

  it.each<[string, Setting, string]>([
    ['Debian', {}, 'sudo apt-get install chromium'],
    ['Ubuntu', { osRelease: ubuntu }, 'npx playwright install --with-deps chromium'],
    ['Fedora', { osRelease: fedora }, 'npx playwright install --with-deps chromium'],
    ['macOS', { platform: 'darwin', osRelease: '' }, 'npx playwright install chromium'],
  ])('says on %s what to do where nothing worked', async (_name, setting, advice) => {
    const found = await chooseChromium(machineWith(setting).machine);
    expect(found).toEqual({ message: expect.stringContaining(advice) as string });
    expect(found).toEqual({ message: expect.stringContaining('PERMILLE_CHROMIUM') as string });
  });
});
