import type { Event, Figure } from "../../core/record/index.ts"

/** Absence, typed so that a copy carries it: the paper does not say. */
export const NotStated = ({ what = "not stated" }: { readonly what?: string }) => <span class="null">[{what}]</span>

/** A status word. It always stands as a word; the box before it fills with certainty. */
export const Status = ({ of }: { readonly of: Figure["status"] | Event["status"] }) => <span class={`status ${of}`}>{of}</span>
