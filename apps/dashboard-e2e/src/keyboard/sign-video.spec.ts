import { Hands } from '../harness/hands.js';
import { expect, test } from '../harness/test.js';

const PLAY_YARD = 'Play Yard';
/** Begins as a film does; nothing plays it here. */
const FILM = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypisom\0\0\x02\0isomiso2'),
  Buffer.alloc(500, 7),
]);
const CAPTIONS = Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\nNous jouons.\n');

test.describe('by keyboard alone', () => {
  test.use({ persona: 'lille-editor' });

  test('an editor adds a film in sign language with its captions, and takes it away again', async ({
    page,
    watch,
    world,
  }) => {
    watch.allow(/422/);
    const id = world.organizations[PLAY_YARD] ?? '';
    const hands = new Hands(page, watch);
    await hands.open(`/organizations/${id}/profile`);
    await hands.press('link', `Add a video ${PLAY_YARD}`);
    await hands.arrive('Add a sign-language video');
    await expect(page.getByLabel('Sign language', { exact: true })).toHaveValue('fsl');

    // A paper that is called a film is told at once, and the form stays.
    const film = page.getByLabel('The video', { exact: true });
    await film.setInputFiles({ name: 'film.mp4', mimeType: 'video/mp4', buffer: Buffer.from('%PDF-1.4') });
    await expect(film).toHaveAccessibleDescription(/not what its name says/);
    await hands.look();
    await film.setInputFiles({ name: 'film.mp4', mimeType: 'video/mp4', buffer: FILM });
    await expect(page.getByText(/^Sent: film.mp4/).first()).toBeVisible();
    await hands.type(/^Length/, '1:20');
    const captions = page.getByLabel(/^Captions/);
    await captions.setInputFiles({ name: 'film.vtt', mimeType: 'text/vtt', buffer: CAPTIONS });
    await expect(page.getByText(/^Sent: film.vtt/).first()).toBeVisible();
    await hands.press('button', 'Save the video');
    await hands.arrive(PLAY_YARD);
    expect(hands.interactions).toBeLessThanOrEqual(3);
    await expect(page.locator('main')).toContainText('French Sign Language, 1 min 20 s, with captions');

    await page.goto(`/directory/lille/organizations/${id}?lang=en`);
    await expect(page.getByLabel(`Sign-language video: ${PLAY_YARD}`)).toBeVisible();
    await hands.look();

    const second = new Hands(page, watch);
    await second.open(`/organizations/${id}/profile`);
    await second.press('link', `Change the video ${PLAY_YARD}`);
    await second.arrive('Change the sign-language video');
    await second.press('button', 'Take the video away');
    await expect(page.getByRole('heading', { name: 'Take the sign-language video away?' })).toBeFocused();
    await second.look();
    await second.press('button', 'Take the video away');
    await second.arrive(PLAY_YARD);
    expect(second.interactions).toBeLessThanOrEqual(3);
    await expect(page.locator('main')).toContainText('No video yet');
  });
});
