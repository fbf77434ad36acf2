import type { SceneVerdict } from '../../components/seminar/scene-verdict.ts';
import { pageOf, type SceneId } from '../../components/seminar/scenes.ts';
import type { Locale } from '../../rules/_core/text.ts';
import { judgeScene } from './judge-scene.ts';

/**
 * Plays a scene as it was before mending, where nobody sees it: a test card is typed and the button pressed. What the audit then says goes
 * into the hand-out.
 */
export async function rehearse(
  scene: SceneId,
  locale: Locale,
  behind: HTMLElement,
): Promise<SceneVerdict> {
  const frame = document.createElement('iframe');
  frame.dataset.locale = locale;
  frame.title = scene;
  frame.src = pageOf({ scene, side: 'before' }).path;
  behind.append(frame);
  try {
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const stage = frame.contentWindow?.rejiTenkenStage;
    if (!stage) throw new Error(`nothing on the stage: ${scene}`);
    await stage.type(0);
    stage.press();
    return judgeScene(await stage.facts(), locale);
  } finally {
    frame.remove();
  }
}
