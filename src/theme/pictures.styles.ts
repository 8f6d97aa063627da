import {css} from 'lit';

/** The body picture: a quiet outline, marked areas filled beneath it. The front comes first in the direction of reading. */
export const bodyStyles = css`
  .body {
    flex: none;
    block-size: 7.5em;
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .body:dir(rtl) {
    transform: scaleX(-1);
  }

  .body .marked {
    fill: currentcolor;
    stroke: none;
    opacity: 0.55;
  }
`;

/**
 * Stroke pictures. Lines are a little finer in a large picture and stronger in a small one, so that all look as heavy as
 * the icons. Movement ends by itself within 5 seconds, whatever the duration; none stops it, as does the shared rule on
 * reduced motion.
 */
export const strokeStyles = css`
  .picture {
    flex: none;
    inline-size: 3em;
    block-size: 3em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .picture.small {
    inline-size: 2em;
    block-size: 2em;
    stroke-width: 2.25;
  }

  .picture.large {
    inline-size: 6em;
    block-size: 6em;
    stroke-width: 1.25;
  }

  @media not print {
    .large > g {
      animation: to-and-fro min(var(--_duration) * 10, 1.6s) ease-in-out 3;
    }

    .large .circles {
      animation-name: circle;
      animation-timing-function: linear;
    }

    .large .taps,
    .large .falls {
      animation-duration: min(var(--_duration) * 5, 0.8s);
      animation-iteration-count: 6;
    }

    .large .trembles {
      animation-duration: min(var(--_duration), 0.16s);
      animation-iteration-count: 16;
    }
  }

  .glides {
    --_move: -3px, 0;
  }

  .lifts {
    --_move: 0, -1.5px;
  }

  .taps {
    --_move: 0, -5px;
  }

  .falls {
    --_move: 0, 6px;
  }

  .trembles {
    --_move: 0.7px, 0;
  }

  .crosses {
    --_move: -4px, 0;
  }

  .presses {
    --_move: 0, 1.3px;
  }

  @keyframes to-and-fro {
    50% {
      transform: translate(var(--_move));
    }
  }

  @keyframes circle {
    25% {
      transform: translate(3px, 1px);
    }

    50% {
      transform: translate(0, 2px);
    }

    75% {
      transform: translate(-3px, 1px);
    }
  }
`;
