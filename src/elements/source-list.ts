import {html, nothing, type TemplateResult} from 'lit';
import {warnOnce} from '../internal/warn.js';
import {contentReviewDue} from '../knowledge/content-version.js';
import type {Source, SourceId} from '../knowledge/model.js';
import type {Language} from '../localization/localizer.js';

/** The sources that an element can show, by id. */
export type Sources = Readonly<Record<SourceId, Source>>;

/** A source as a reader needs it: title, publisher, year; for cautious practice without a source, those words. */
export function sourceLine(id: SourceId, language: Language, sources: Sources): string {
  if (id === 'own-caution') return language.text((msg) => msg('Careful practice: no published source was found for part of this.'));
  const source = sources[id];
  return source ? [source.title, source.publisher, source.year].filter(Boolean).join(', ') : id;
}

/** Tells the site's developer, once a page, that the content is past its date. Here, where every element comes by, and after its beginning. */
function warnIfDue(): void {
  if (Date.now() > Date.parse(`${contentReviewDue}T23:59:59Z`))
    warnOnce(
      `The medical content was due to be checked again by ${contentReviewDue}, and advice may have changed since. Update the package massage-elements, or the files that you host. Visitors see the date with the sources of each card.`,
    );
}

/** A list of sources, linked where they have an address. */
export function renderSourceList(ids: readonly SourceId[], language: Language, sources: Sources): TemplateResult {
  warnIfDue();
  return html`<ul class="source-list" role="list">
    ${ids.map((id) => {
      const url = sources[id]?.url;
      const line = sourceLine(id, language, sources);
      // Titles stand as published, in English.
      return html`<li lang=${id === 'own-caution' ? nothing : 'en'} dir=${id === 'own-caution' ? nothing : 'ltr'}>
        ${url ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${line}</a>` : line}
      </li>`;
    })}
  </ul>`;
}
