import { html, joined, paragraphs, picture, type Html, type Visit } from '../../platform/html/index.js';
import type { SignVideoModel } from '../sign-videos/sign-video.model.js';

/** The same in sign language; nothing at all where there is no film. The film is fetched when somebody starts it. */
export function signVideoSlot(video: SignVideoModel | null, name: string, visit: Visit): Html | null {
  if (!video) return null;
  const { say, reader } = visit;
  const language = say(`language.${video.language}`);
  const words = paragraphs(video.transcript, reader.language);
  const { film, captions } = video;
  return html`<section class="sign-slot" aria-labelledby="signed">
    <div class="sign on-field">
      ${picture('pic-sign')}
      <div>
        <h2 id="signed">${say('signVideos.title')}</h2>
        <p class="small">${joined([language, lengthOf(video, visit), captionsOf(video, visit)], ', ')}</p>
      </div>
    </div>
    <video class="film" controls preload="none" aria-label="${say('signVideos.play', { name })}">
      <source src="${film.url}" type="${film.mediaType}" />
      ${captions && html`<track kind="captions" src="${captions.url}" label="${say('signVideos.captions')}" default />`}
    </video>
    ${
      words.length > 0 &&
      html`<details class="more">
        <summary>${say('signVideos.transcript')}</summary>
        <div class="flow-s after-thread">${words}</div>
      </details>`
    }
  </section>`;
}

function lengthOf({ seconds }: SignVideoModel, { say }: Visit): string {
  if (seconds === null) return '';
  if (seconds < 60) return say('signVideos.seconds', { seconds });
  return say('signVideos.minutes', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
}

const captionsOf = ({ captions }: SignVideoModel, { say }: Visit): string =>
  say(captions ? 'signVideos.withCaptions' : 'signVideos.withoutCaptions');
