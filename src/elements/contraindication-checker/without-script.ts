import {html, nothing, type TemplateResult} from 'lit';
import {categoryNames, phrases} from '../../knowledge/labels.js';
import {contraindications, type Category, type Condition, type Contraindication, type Text, type Urgency} from '../../knowledge/model.js';
import {screen} from '../../knowledge/screen.js';
import {sources} from '../../knowledge/sources/index.js';
import type {Language} from '../../localization/localizer.js';
import {icon} from '../../theme/icons.js';
import {renderSourceList} from '../source-list.js';
import {classIcons} from './finding.js';

/** What the checker lends to its rendering without script. */
export interface Lender {
  readonly language: Language;
  readonly categories: readonly {readonly category: Category; readonly items: readonly Condition[]}[];
  /** The clinic's phone as a link, or nothing. */
  readonly phone: unknown;
  readonly emergencyLink: () => unknown;
  readonly heading: (below: number, content: unknown) => TemplateResult;
}

/** How a class is said, with what it asks for most. */
function phraseOf(contraindication: Contraindication, urgency?: Urgency): Text {
  return contraindication === 'emergency' && urgency === 'today' ? (msg) => msg('Get help today') : phrases[contraindication];
}

const rank = (contraindication: Contraindication, urgency?: Urgency) =>
  contraindications.indexOf(contraindication) + (contraindication === 'emergency' && urgency === 'today' ? 0.5 : 0);

/** The answers that make a condition more serious than it stands there: what they say, and how serious. */
function graver(condition: Condition, language: Language): {readonly sign: string; readonly phrase: string}[] {
  const own = rank(condition.contraindication, condition.urgency);
  return (condition.followUps ?? []).flatMap(({id, step, question, answers}) =>
    answers.flatMap((answer) => {
      // A danger sign often hands over to a red flag of its own, which decides.
      const worst = step === 'danger' ? screen({[condition.id]: {[id]: answer.id}}).findings[0] : answer;
      if (!worst || rank(worst.contraindication, worst.urgency) >= own) return [];
      const label = language.text(answer.label);
      return [
        {
          // Danger signs stand for themselves; "Yes" does not.
          sign: step === 'danger' ? label : `${language.text(question)} ${label}`,
          phrase: language.text(phraseOf(worst.contraindication, worst.urgency)),
        },
      ];
    }),
  );
}

function renderRecord(condition: Condition, {language, emergencyLink}: Lender): TemplateResult {
  const {contraindication, urgency} = condition;
  const own = language.whole(condition);
  const more = graver(condition, own);
  return html`<li class="record of-${contraindication}" lang=${own.locale} dir=${own.dir}>
    <p>
      <strong>${own.text(condition.name)}</strong>${condition.hint ? html`<span class="hint">${own.text(condition.hint)}</span>` : nothing}
    </p>
    <p class="row">
      ${icon(classIcons[contraindication])}<strong>${own.text(phraseOf(contraindication, urgency))}</strong>
      ${contraindication === 'emergency' && urgency !== 'today' ? emergencyLink() : nothing}
    </p>
    ${condition.until ? html`<p>${own.text(condition.until)}</p>` : nothing}
    <p>${own.text(condition.advice)}</p>
    ${
      more.length > 0
        ? html`<ul class="graver small">
            ${more.map((each) => html`<li>${own.text((msg) => msg('{phrase}: {sign}'), {...each})}</li>`)}
          </ul>`
        : nothing
    }
  </li>`;
}

/**
 * All that the checker asks about, to be read where its questions cannot be answered: no boxes to tick, since nothing would
 * be worked out from them. Warning signs are open, the other categories folded.
 */
export function renderWithoutScript(lender: Lender): TemplateResult {
  const {language, categories, phone, heading} = lender;
  const cited = new Set(categories.flatMap(({items}) => items.flatMap((item) => item.sources)));
  return html`<div class="stack">
    <div class="late stack tight">
      <p>
        <strong
          >${
            phone === nothing
              ? language.text((msg) =>
                  msg(
                    'The questions need JavaScript. It is off, or it did not load. Please read the lists, and tell us before your visit what applies to you.',
                  ),
                )
              : language.text((msg) =>
                  msg(
                    'The questions need JavaScript. It is off, or it did not load. Please read the lists, and call us about what applies to you:',
                  ),
                )
          }</strong
        >
        ${phone}
      </p>
      <p class="muted">
        ${language.text((msg) => msg('Each entry gives the careful reading. What else you tell us can change it. Not listed? Tell your therapist.'))}
      </p>
    </div>
    <div class="questions">
      ${categories.map(
        ({category, items}) =>
          html`<div class="category" part="category">
            <details id="items-${category}" ?open=${category === 'red-flags'}>
              <summary>${heading(1, language.text(categoryNames[category]))}${icon('chevron')}</summary>
              <ul class="records" role="list">
                ${items.map((condition) => renderRecord(condition, lender))}
              </ul>
            </details>
          </div>`,
      )}
    </div>
    <details class="sources small" part="sources">
      <summary>${language.text((msg) => msg('Sources'))}</summary>
      ${renderSourceList([...cited], language, sources)}
    </details>
  </div>`;
}
