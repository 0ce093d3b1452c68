import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { chinaDay } from '../../src/domain/calendar/china-day';
import { handoff } from '../../src/i18n/zh/handoff';
import { scan as words } from '../../src/i18n/zh/scan';
import { seeded } from '../bench/seeded';
import { expect, filesKept, go, open, sampled, test } from './app';
import { DIST, headless } from './built';
import { blot, bytesOf, codesOf, cut, hugePng, paper, speckled } from './pictures';
import { COMPANY } from './screens';
import { serve } from './server';
import { keep, storedIn } from './stored';

const SEED = 20261122;
const FOREIGN = 'https://example.org/pay?to=1234';

/** What another device shows: its address is none of ours, only its digits count. */
async function ownText(profile = COMPANY): Promise<string> {
  const { encodeHandoff } = await headless();
  return `https://booth.example/app/#/r/${encodeHandoff(profile, chinaDay(Date.now()))}`;
}

const choose = (page: Page, buffer: Buffer, name = 'code.png', mimeType = 'image/png') =>
  page.getByLabel(words.picture.choose).setInputFiles({ name, mimeType, buffer });

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

async function expectArrived(page: Page): Promise<void> {
  await expect(heading(page, handoff.received.title)).toBeVisible();
  await expect(page.locator('[data-measure]').first()).toBeVisible();
  expect(new URL(page.url()).hash).toBe('#/r');
  expect(await storedIn(page, 'companies')).toEqual([]);
}

/** The same picture as a photo app writes it: a JPEG that is packed hard. */
const asJpeg = async (page: Page, png: Buffer): Promise<Buffer> => {
  const base64 = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return canvas.toDataURL('image/jpeg', 0.2).replace(/^[^,]*,/, '');
  }, png.toString('base64'));
  return Buffer.from(base64, 'base64');
};

test.describe('a picture that opens', () => {
  test('is a screenshot of the code on another screen', async ({ page }) => {
    await open(page);
    await keep(page, COMPANY);
    await go(page, '#/share');
    const shown = await page.locator('[data-qr]').screenshot();
    await go(page, '#/scan');
    await choose(page, shown);
    await expect(heading(page, handoff.received.title)).toBeVisible();
    expect(new URL(page.url()).hash).toBe('#/r');
    expect(await storedIn(page, 'companies')).toHaveLength(1);
  });

  for (const [name, picture] of [
    [
      'is cut at the edge of the code',
      (png: PNG) => cut(png, 16, 16, png.width - 32, png.height - 32),
    ],
    ['is full of specks', (png: PNG) => speckled(png, seeded(SEED), 0.02)],
    [
      'has a blot that the code makes up for',
      (png: PNG) => blot(png, png.width / 2, png.height / 2, 20, 20),
    ],
    [
      'has the code small in a corner of a photograph',
      (png: PNG) => {
        const photo = paper(3_000, 2_000);
        PNG.bitblt(png, photo, 0, 0, png.width, png.height, 2_500, 1_500);
        return photo;
      },
    ],
  ] as const) {
    test(name, async ({ page }) => {
      await open(page, '#/scan');
      await choose(page, bytesOf(picture(codesOf([await ownText()]))));
      await expectArrived(page);
    });
  }

  test('is a JPEG that was packed hard', async ({ page }) => {
    await open(page, '#/scan');
    await choose(
      page,
      await asJpeg(page, bytesOf(codesOf([await ownText()]))),
      'photo.jpg',
      'image/jpeg',
    );
    await expectArrived(page);
  });

  test('has a code of somebody else beside ours', async ({ page }) => {
    await open(page, '#/scan');
    await choose(page, bytesOf(codesOf([FOREIGN, await ownText()])));
    await expectArrived(page);
  });

  test('holds the digits alone', async ({ page }) => {
    await open(page, '#/scan');
    await choose(page, bytesOf(codesOf([(await ownText()).replace(/\D+/, '')])));
    await expectArrived(page);
  });

  for (const way of ['drop', 'paste'] as const) {
    test(`comes by ${way}`, async ({ page }) => {
      await open(page, '#/scan');
      const base64 = bytesOf(codesOf([await ownText()])).toString('base64');
      await page.evaluate(
        ([data, kind]) => {
          const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
          const transfer = new DataTransfer();
          transfer.items.add(new File([bytes], 'code.png', { type: 'image/png' }));
          const bubbles = { bubbles: true, cancelable: true };
          document.body.dispatchEvent(
            kind === 'drop'
              ? new DragEvent('drop', { ...bubbles, dataTransfer: transfer })
              : new ClipboardEvent('paste', { ...bubbles, clipboardData: transfer }),
          );
        },
        [base64, way] as const,
      );
      await expectArrived(page);
    });
  }
});

test.describe('a picture that does not open is answered in a sentence, and stores nothing:', () => {
  const whole = async () => bytesOf(codesOf([await ownText()]));
  const halved = (png: PNG) => cut(png, 0, 0, png.width, Math.floor(png.height * 0.55));

  const PICTURES = [
    ['a file that is too large', 'too-big', () => Buffer.alloc(20_000_001)],
    ['a picture with too many pixels', 'too-many-pixels', () => hugePng(8_000, 7_000)],
    ['an empty file', 'no-picture', () => Buffer.alloc(0)],
    ['a text', 'no-picture', () => Buffer.from('没有图片\n'.repeat(99))],
    [
      'a text that begins as a JPEG',
      'no-picture',
      () => Buffer.from('\xff\xd8\xff\xe0 JFIF text', 'latin1'),
    ],
    ['a picture that is cut short', 'no-code', async () => (await whole()).subarray(0, 700)],
    ['a web page', 'no-picture', () => Buffer.from('<script>document.title = 1</script>')],
    ['white paper', 'no-code', () => bytesOf(paper(400, 400))],
    ['one pixel', 'no-code', () => bytesOf(paper(1, 1))],
    ['half a code', 'no-code', async () => bytesOf(halved(codesOf([await ownText()])))],
    [
      'a code with a large blot',
      'no-code',
      async () => bytesOf(blot(codesOf([await ownText()]), 60, 60, 110, 110)),
    ],
    ['nothing but specks', 'no-code', () => bytesOf(speckled(paper(500, 500), seeded(SEED), 0.5))],
    ['a code of somebody else', 'foreign', () => bytesOf(codesOf([FOREIGN]))],
    ['a script as a code', 'foreign', () => bytesOf(codesOf(['javascript:document.title=1']))],
    ['other digits as a code', 'foreign', () => bytesOf(codesOf(['6901234567892690123456789']))],
    ['an empty code', 'foreign', () => bytesOf(codesOf(['   ']))],
    [
      'two of our codes',
      'several',
      async () =>
        bytesOf(
          codesOf([
            await ownText(),
            await ownText({ enterprise: { facts: { inChongqing: true } }, products: [] }),
          ]),
        ),
    ],
  ] as const;
  for (const [name, problem, picture] of sampled(PICTURES, 6)) {
    test(name, async ({ page }) => {
      await open(page, '#/scan');
      await expect(heading(page, words.title)).toBeVisible();
      const title = await page.title();
      await choose(page, await picture());
      await expect(page.getByRole('alert')).toHaveText(words.problems[problem]);
      await expect(page.getByRole('main')).not.toContainText('example.org');
      await expect(page.locator('a[href*="example.org"], a[href^="javascript"]')).toHaveCount(0);
      expect(new URL(page.url()).hash).toBe('#/scan');
      expect(await page.title()).toBe(title);
      expect(await storedIn(page, 'companies')).toEqual([]);
      // The next one is read as if nothing had been.
      await choose(page, await whole());
      await expectArrived(page);
    });
  }

  test('a code of ours with one other digit', async ({ page }) => {
    const text = await ownText();
    const last = Number(text.at(-1));
    await open(page, '#/scan');
    await choose(page, bytesOf(codesOf([`${text.slice(0, -1)}${(last + 1) % 10}`])));
    await expect(page.getByRole('alert')).toHaveText(handoff.received.problems.damaged);
    expect(await storedIn(page, 'companies')).toEqual([]);
  });

  test('a drawing that holds a script does not run it', async ({ page }) => {
    await open(page, '#/scan');
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90" onload="top.document.title='run'">
      <script>top.document.title = 'run'</script><image href="https://example.org/a.png"/></svg>`;
    await choose(page, Buffer.from(drawing), 'a.svg', 'image/svg+xml');
    await expect(page.getByRole('alert')).toHaveText(words.problems['no-code']);
    expect(await page.title()).toContain(words.title);
  });
});

test('digits and links are pasted, and what is neither is refused', async ({ page }) => {
  await open(page, '#/scan');
  const paste = page.getByLabel(handoff.received.paste);
  await paste.fill(`我的结果：${await ownText()}&from=chat`);
  await page.getByRole('button', { name: handoff.received.open, exact: true }).click();
  await expectArrived(page);
  await go(page, '#/scan');
  await paste.fill('no digits');
  await page.getByRole('button', { name: handoff.received.open, exact: true }).click();
  await expect(page.getByRole('alert')).toHaveText(handoff.received.problems.damaged);
});

/** Shows a picture to whoever asks for the camera, and notes how it was asked for. */
const cameraShowing = (png: Buffer) => `
  window.asked = [];
  window.tracks = [];
  navigator.mediaDevices.getUserMedia = async (wish) => {
    window.asked.push(wish);
    const image = new Image();
    image.src = 'data:image/png;base64,${png.toString('base64')}';
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = 640;
    canvas.height = 480;
    const draw = () => {
      const context = canvas.getContext('2d');
      context.fillStyle = 'white';
      context.fillRect(0, 0, 640, 480);
      context.drawImage(image, 80, 0, 480, 480);
      requestAnimationFrame(draw);
    };
    draw();
    await window.leave;
    const stream = canvas.captureStream(20);
    window.tracks.push(...stream.getTracks());
    return stream;
  };`;

const tracks = (page: Page): Promise<unknown> =>
  page.evaluate('window.tracks.map(({ readyState }) => readyState)');

test.describe('the camera', () => {
  const start = (page: Page) => page.getByRole('button', { name: words.camera.start });

  test('is asked for after a tap, the one at the back without sound, and off once it has found a code', async ({
    page,
  }) => {
    await page.addInitScript(cameraShowing(bytesOf(codesOf([await ownText()]))));
    await open(page, '#/scan');
    expect(await page.evaluate('window.asked')).toEqual([]);
    await start(page).click();
    await expectArrived(page);
    expect(await page.evaluate('window.asked')).toEqual([
      expect.objectContaining({
        audio: false,
        video: expect.objectContaining({ facingMode: 'environment' }),
      }),
    ]);
    expect(await tracks(page)).toEqual(['ended']);
  });

  for (const [name, leave] of [
    ['when the screen is left', (page: Page) => go(page, '#/me')],
    [
      'when the page is hidden',
      (page: Page) =>
        page.evaluate(() => {
          Object.defineProperty(document, 'hidden', { value: true });
          document.dispatchEvent(new Event('visibilitychange'));
        }),
    ],
    ['at a tap', (page: Page) => page.getByRole('button', { name: words.camera.stop }).click()],
  ] as const) {
    test(`is switched off ${name}`, async ({ page }) => {
      await page.addInitScript(cameraShowing(bytesOf(paper(10, 10))));
      await open(page, '#/scan');
      await start(page).click();
      await expect(page.getByText(words.camera.watching)).toBeVisible();
      expect(await tracks(page)).toEqual(['live']);
      await leave(page);
      await expect.poll(() => tracks(page)).toEqual(['ended']);
      await expect(page.locator('video')).toHaveCount(0);
    });
  }

  test('is switched off where leave to use it comes after the screen was left', async ({
    page,
  }) => {
    await page.addInitScript(cameraShowing(bytesOf(paper(10, 10))));
    await page.addInitScript('window.leave = new Promise((resolve) => { window.allow = resolve })');
    await open(page, '#/scan');
    await start(page).click();
    await expect(page.getByText(words.camera.waiting)).toBeVisible();
    await go(page, '#/me');
    await expect(page.locator('h1')).not.toHaveText(words.title);
    await page.evaluate('window.allow()');
    await expect.poll(() => tracks(page)).toEqual(['ended']);
  });

  test('says of the code of somebody else that it is not ours, and goes on', async ({ page }) => {
    await page.addInitScript(cameraShowing(bytesOf(codesOf([FOREIGN]))));
    await open(page, '#/scan');
    await start(page).click();
    await expect(page.getByRole('alert')).toHaveText(words.problems.foreign);
    await expect(page.getByRole('main')).not.toContainText('example.org');
    await expect(page.getByText(words.camera.watching)).toBeVisible();
    expect(await tracks(page)).toEqual(['live']);
  });

  test('says when it was taken away', async ({ page }) => {
    await page.addInitScript(cameraShowing(bytesOf(paper(10, 10))));
    await open(page, '#/scan');
    await start(page).click();
    await expect(page.getByText(words.camera.watching)).toBeVisible();
    await page.evaluate('window.tracks[0].dispatchEvent(new Event("ended"))');
    await expect(page.getByRole('alert')).toHaveText(words.problems.lost);
    await expect(start(page)).toBeVisible();
  });

  const failing = (name: string) =>
    `navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', '${name}'))`;
  for (const [name, problem, script] of [
    ['is denied', 'denied', failing('NotAllowedError')],
    ['is not there', 'none', failing('NotFoundError')],
    ['is not there as it was wished for', 'none', failing('OverconstrainedError')],
    ['is in use', 'busy', failing('NotReadableError')],
    ['fails in another way', 'busy', failing('AbortError')],
    [
      'cannot be asked for over http',
      'insecure',
      'Object.defineProperty(window, "isSecureContext", { value: false })',
    ],
    ['is not known to the browser', 'unsupported', 'delete Navigator.prototype.mediaDevices'],
  ] as const) {
    test(`that ${name} is said, and the other ways are there`, async ({ page }) => {
      await page.addInitScript(script);
      await open(page, '#/scan');
      await start(page).click();
      await expect(page.getByRole('alert')).toHaveText(words.problems[problem]);
      await choose(page, bytesOf(codesOf([await ownText()])));
      await expectArrived(page);
    });
  }
});

test.describe('the program that reads codes', () => {
  test.use({ expectedErrors: [/404|ERR_FAILED|Failed to load/] });

  test('is asked for once a code is to be read, from our host, and only once', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      serviceWorkers: 'block',
      ...(baseURL && { baseURL }),
    });
    const page = await context.newPage();
    const programs: string[] = [];
    page.on('request', (request) => {
      if (/wasm/.test(request.url())) programs.push(request.url());
    });
    await page.goto('./#/scan');
    await expect(heading(page, words.title)).toBeVisible();
    expect(programs).toEqual([]);
    for (const text of [FOREIGN, await ownText()]) await choose(page, bytesOf(codesOf([text])));
    await expect(heading(page, handoff.received.title)).toBeVisible();
    expect(programs).toHaveLength(1);
    expect(new URL(programs[0] ?? '').origin).toBe(new URL(baseURL ?? '').origin);
    await context.close();
  });

  test('that does not arrive is said, and the next try has it', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      serviceWorkers: 'block',
      ...(baseURL && { baseURL }),
    });
    const page = await context.newPage();
    await page.route(/wasm/, (route) => route.abort(), { times: 1 });
    await page.goto('./#/scan');
    const picture = bytesOf(codesOf([await ownText()]));
    await choose(page, picture);
    await expect(page.getByRole('alert')).toHaveText(words.problems['no-scanner']);
    await choose(page, picture);
    await expect(heading(page, handoff.received.title)).toBeVisible();
    await context.close();
  });

  test.describe('with every file fetched ahead', () => {
    test.use({ serviceWorkers: 'allow' });

    test('is there without the host after one visit to another screen', async ({
      page,
      context,
    }) => {
      const server = await serve(DIST, '/a/b/');
      await page.goto(server.address);
      await filesKept(page);
      await server.kill();
      const other = await context.newPage();
      await other.goto(`${server.address}#/scan`);
      await choose(other, bytesOf(codesOf([await ownText()])));
      await expectArrived(other);
    });
  });
});

test('inside WeChat it says which way works', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    userAgent: 'Mozilla/5.0 MicroMessenger/8.0.50',
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto('./#/scan');
  await expect(page.getByText(words.camera.wechat)).toBeVisible();
  await context.close();
});
