// http: is allowed beside https: because older public documents still stand there; it is a link to leave the app by, never a request of ours.
const allowed = /^(https?:\/\/[^\s/]|mailto:[^\s]|tel:[+\d]|sms:[+\d]|geo:[-\d])/i

/** True for an address that a link in the manual may have. Control characters and bidirectional overrides are refused. */
export const isSafeUrl = (url: string): boolean => url.length <= 2048 && allowed.test(url) && !/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(url)
