import {tryLater} from '../../localization/try-later.js';
import type * as Content from './content.js';

/** `content.ts` as a file of its own, which is loaded while the element already shows how it begins. Nothing here is there before `arrived`. */
export let checkerResponse: typeof Content.checkerResponse;
export let checkerSheet: typeof Content.checkerSheet;
export let classIcons: typeof Content.classIcons;
export let conditionOf: typeof Content.conditionOf;
export let conditions: typeof Content.conditions;
export let download: typeof Content.download;
export let fhirFileName: typeof Content.fhirFileName;
export let nearest: typeof Content.nearest;
export let policiesOf: typeof Content.policiesOf;
export let prepareConditionSearch: typeof Content.prepareConditionSearch;
export let printSheet: typeof Content.printSheet;
export let renderBooking: typeof Content.renderBooking;
export let renderByHand: typeof Content.renderByHand;
export let renderFinding: typeof Content.renderFinding;
export let renderCare: typeof Content.renderCare;
export let renderWithoutScript: typeof Content.renderWithoutScript;
export let screen: typeof Content.screen;
export let searchConditions: typeof Content.searchConditions;
export let stopOf: typeof Content.stopOf;
export let suitability: typeof Content.suitability;
export let techniqueName: typeof Content.techniqueName;
export let techniqueNames: typeof Content.techniqueNames;
export let toHtml: typeof Content.toHtml;
export let toText: typeof Content.toText;

export let arrived = false;
export let missing = false;

const waiting = new Set<(cause?: unknown) => void>();
export const awaitContent: typeof Content.awaitContent = (tell) => void (arrived || waiting.add(tell));

export const arrival = new Promise<void>((done) => {
  const ask = (attempt: number) =>
    void import('./content.js').then(
      (content) => {
        ({
          checkerResponse,
          checkerSheet,
          classIcons,
          conditionOf,
          conditions,
          download,
          fhirFileName,
          nearest,
          policiesOf,
          prepareConditionSearch,
          printSheet,
          renderBooking,
          renderByHand,
          renderFinding,
          renderCare,
          renderWithoutScript,
          screen,
          searchConditions,
          stopOf,
          suitability,
          techniqueName,
          techniqueNames,
          toHtml,
          toText,
        } = content);
        arrived = true;
        missing = false;
        waiting.forEach((tell) => tell());
        waiting.clear();
        done();
      },
      (cause: unknown) => {
        missing = true;
        waiting.forEach((tell) => tell(cause));
        tryLater(attempt, () => ask(attempt + 1));
      },
    );
  ask(1);
});
