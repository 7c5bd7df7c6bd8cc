// http: is allowed beside https: because older public documents still stand there; it is a link to leave the app by, never
// a request of ours. A number is + and digits to its end: * and # can be orders to the telephone or its network, % hides
// them, and `?body=` is a message that someone else wrote.
const allowed = /^(https?:\/\/[^\s/]|mailto:[^\s]|(?:tel|sms):\+?\d[-\d.() ]*$|geo:[-\d])/i

/** True for an address that a link in the manual may have. Control characters and bidirectional overrides are refused. */
export const isSafeUrl = (url: string): boolean => url.length <= 2048 && allowed.test(url) && !/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(url)
