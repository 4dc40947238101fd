/** The script of the snippet: it stands in the page of the host and fits the frames of the site that it comes from. */
import { fitFrames } from './fit-frames.ts';

const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement) fitFrames(new URL(currentScript.src).origin);
