import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { difference, shortened } from './difference';
import { injectWords } from '../text/words';

/** Two versions of a text in one: what went is struck out, what came is underlined, and both are said in words. */
@Component({
  selector: 'ka-difference',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@for (stretch of stretches(); track $index) {
    @switch (stretch.kind) {
      @case ('gone') {
        <del class="inline"
          ><span class="vh">{{ t('ui.difference.gone') }} </span>{{ stretch.text }}</del
        >
      }
      @case ('new') {
        <ins class="inline"
          ><span class="vh">{{ t('ui.difference.new') }} </span>{{ stretch.text }}</ins
        >
      }
      @default {
        <span>{{ stretch.text }}</span>
      }
    }
  }`,
})
export class Difference {
  readonly before = input.required<string>();
  readonly after = input.required<string>();
  protected readonly t = injectWords();
  protected readonly stretches = computed(() => shortened(difference(this.before(), this.after())));
}
