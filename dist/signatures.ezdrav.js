import { modules as e } from "./shared.ezdrav.js";

export const id = 900;

export const ids = [ 900, 5974, 9381, 8432 ];

export const modules = {
...e,
900: ((e, t, r) => {
r.d(t, {
compactVerify: () => compactVerify
});
class JOSEError extends Error {
static code="ERR_JOSE_GENERIC";
code="ERR_JOSE_GENERIC";
constructor(e, t) {
super(e, t), this.name = this.constructor.name, Error.captureStackTrace?.(this, this.constructor);
}
}
class JOSEAlgNotAllowed extends JOSEError {
static code="ERR_JOSE_ALG_NOT_ALLOWED";
code="ERR_JOSE_ALG_NOT_ALLOWED";
}
class JOSENotSupported extends JOSEError {
static code="ERR_JOSE_NOT_SUPPORTED";
code="ERR_JOSE_NOT_SUPPORTED";
}
class errors_JWSInvalid extends JOSEError {
static code="ERR_JWS_INVALID";
code="ERR_JWS_INVALID";
}
Symbol.asyncIterator;
class JWSSignatureVerificationFailed extends JOSEError {
static code="ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
code="ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
constructor(e = "signature verification failed", t) {
super(e, t);
}
}
function table(e) {
const t = {
__proto__: null
};
for (const r in e) t[r] = {
...e[r],
alg: r
};
return t;
}
const n = [ [ "verify" ], [ "sign" ] ];
function hmac(e) {
const t = {
name: "HMAC",
hash: `SHA-${e}`
};
return {
kty: [ "oct" ],
secret: !0,
subtle: t,
signing: t,
usages: n
};
}
function rsa(e, t) {
const r = {
name: t ? "RSA-PSS" : "RSASSA-PKCS1-v1_5",
hash: `SHA-${e}`
};
return {
kty: [ "RSA" ],
subtle: r,
signing: t ? {
...r,
saltLength: t
} : r,
usages: n,
minRsaBits: 2048
};
}
function ecdsa(e, t) {
return {
kty: [ "EC" ],
crv: e,
subtle: {
name: "ECDSA",
namedCurve: e
},
signing: {
name: "ECDSA",
hash: `SHA-${t}`
},
usages: n
};
}
function eddsa() {
const e = {
name: "Ed25519"
};
return {
kty: [ "OKP" ],
crv: "Ed25519",
subtle: e,
signing: e,
usages: n
};
}
function mldsa(e) {
const t = {
name: `ML-DSA-${e}`
};
return {
kty: [ "AKP" ],
subtle: t,
signing: t,
usages: n
};
}
const o = table({
HS256: hmac(256),
HS384: hmac(384),
HS512: hmac(512),
RS256: rsa(256),
RS384: rsa(384),
RS512: rsa(512),
PS256: rsa(256, 32),
PS384: rsa(384, 48),
PS512: rsa(512, 64),
ES256: ecdsa("P-256", 256),
ES384: ecdsa("P-384", 384),
ES512: ecdsa("P-521", 512),
EdDSA: eddsa(),
Ed25519: eddsa(),
"ML-DSA-44": mldsa(44),
"ML-DSA-65": mldsa(65),
"ML-DSA-87": mldsa(87)
});
function jwsAlgorithm(e) {
const t = typeof e == "string" ? o[e] : void 0;
if (!t) throw new JOSENotSupported(`alg ${e} is not supported either by JOSE or your javascript runtime`);
return t;
}
const s = new TextEncoder, i = new TextDecoder, a = new TextDecoder("utf-8", {
fatal: !0
});
function concat(...e) {
const t = e.reduce((e, {length: t}) => e + t, 0), r = new Uint8Array(t);
let n = 0;
for (const t of e) r.set(t, n), n += t.length;
return r;
}
const c = /[^\x00-\x7f]/;
function encode(e) {
if (typeof e == "string" && e.length >= 128) {
if (c.test(e)) throw new TypeError("non-ASCII string encountered in encode()");
return s.encode(e);
}
const t = new Uint8Array(e.length);
for (let r = 0; r < e.length; r++) {
const n = e.charCodeAt(r);
if (n > 127) throw new TypeError("non-ASCII string encountered in encode()");
t[r] = n;
}
return t;
}
function decodeBase64(e, t = !1) {
if (Uint8Array.fromBase64) return Uint8Array.fromBase64(e, {
alphabet: t ? "base64url" : "base64"
});
if (t) {
if (e.includes("+") || e.includes("/")) throw new TypeError("Invalid base64url");
e = e.replace(/-/g, "+").replace(/_/g, "/");
}
const r = atob(e), n = new Uint8Array(r.length);
for (let e = 0; e < r.length; e++) n[e] = r.charCodeAt(e);
return n;
}
const d = "The input to be decoded is not correctly encoded.";
function decode(e) {
try {
return decodeBase64(typeof e == "string" ? e : i.decode(e), !0);
} catch (e) {
throw new TypeError(d, {
cause: e
});
}
}
function validate_isObject(e) {
if (typeof e != "object" || e === null || Object.prototype.toString.call(e) !== "[object Object]") return !1;
const t = Object.getPrototypeOf(e);
return t === null || Object.getPrototypeOf(t) === null;
}
function isDisjoint(...e) {
const t = new Set;
for (const r of e) if (r) for (const e of Object.keys(r)) {
if (t.has(e)) return !1;
t.add(e);
}
return !0;
}
function decodeBase64url(e, t, r) {
try {
return decode(e);
} catch (e) {
throw new r(`Failed to base64url decode the ${t}`, {
cause: e
});
}
}
function encodeAsciiMember(e, t, r) {
try {
return encode(e);
} catch (e) {
throw new r(`The ${t} is not a valid base64url string`, {
cause: e
});
}
}
function parseJoseHeader(e, t, r) {
let n;
try {
n = JSON.parse(a.decode(decode(e)));
} catch (e) {
throw new t(r, {
cause: e
});
}
if (!validate_isObject(n)) throw new t(r);
return n;
}
const u = {
__proto__: null,
b64: !0
};
function validateAlgorithms(e, t) {
if (t !== void 0 && (!Array.isArray(t) || t.some(e => typeof e != "string"))) throw new TypeError(`"${e}" option must be an array of strings`);
return t === void 0 ? void 0 : new Set(t);
}
function validateCrit(e, t, r, n, o) {
if (o.crit !== void 0 && n?.crit === void 0) throw new e('"crit" (Critical) Header Parameter MUST be integrity protected');
if (!n || n.crit === void 0) return [];
if (!Array.isArray(n.crit) || n.crit.length === 0 || n.crit.some(e => typeof e != "string" || e.length === 0)) throw new e('"crit" (Critical) Header Parameter MUST be an array of non-empty strings when present');
const s = r === void 0 ? t : {
__proto__: null,
...r,
...t
};
for (const t of n.crit) {
if (!(t in s)) throw new JOSENotSupported(`Extension Header Parameter "${t}" is not recognized`);
if (!Object.hasOwn(o, t) || o[t] === void 0) throw new e(`Extension Header Parameter "${t}" is missing`);
if (s[t] && (!Object.hasOwn(n, t) || n[t] === void 0)) throw new e(`Extension Header Parameter "${t}" MUST be integrity protected`);
}
return n.crit;
}
function validateB64(e, t) {
if (t.includes("b64")) {
const t = e.b64;
if (typeof t != "boolean") throw new errors_JWSInvalid('The "b64" (base64url-encode payload) Header Parameter must be a boolean');
return t;
}
return !0;
}
const tag = e => e[Symbol.toStringTag], jwkMatchesOp = (e, t, r) => {
const {alg: n} = e;
if (t.use !== void 0) {
const e = r === "sign" || r === "verify" ? "sig" : "enc";
if (t.use !== e) throw new TypeError(`Invalid key for this operation, its "use" must be "${e}" when present`);
}
if (t.kty === "AKP" && t.alg === void 0) throw new TypeError('missing "alg" (Algorithm) Parameter value');
if (t.alg !== void 0 && t.alg !== n) throw new TypeError(`Invalid key for this operation, its "alg" must be "${n}" when present`);
if (Array.isArray(t.key_ops)) {
const n = r === "encrypt" || r === "decrypt" ? e.ops?.[r === "encrypt" ? 0 : 1] : r;
if (n && !t.key_ops.includes(n)) throw new TypeError(`Invalid key for this operation, its "key_ops" must include "${n}" when present`);
}
};
async function prepareKey(e, t, r) {
const {alg: n, secret: o} = e, s = r === "decrypt" || r === "sign";
if (o && t instanceof Uint8Array) return t;
let i, a;
if (validate_isObject(t)) {
if (i = normalizeJwk(t), typeof i.kty != "string") throw invalidKeyType(n, t, o);
if (!(o ? i.kty === "oct" && typeof i.k == "string" : i.kty !== "oct" && (s ? i.kty === "AKP" && typeof i.priv == "string" || typeof i.d == "string" : i.d === void 0 && i.priv === void 0))) throw new TypeError(o ? 'JSON Web Key for symmetric algorithms must have JWK "kty" (Key Type) equal to "oct" and the JWK "k" (Key Value) present' : `JSON Web Key for this operation must be a ${s ? "private" : "public"} JWK`);
if (jwkMatchesOp(e, i, r), i.kty === "oct") return decode(i.k);
if (!Object.isFrozen(t)) {
const {key_ops: e} = t;
Array.isArray(e) && Object.freeze(e), Object.freeze(t);
}
} else {
if (!isKeyLike(t)) throw invalidKeyType(n, t, o);
const e = o ? "secret" : s ? "private" : "public";
if (t.type !== e && (o || [ "secret", "public", "private" ].includes(t.type))) throw new TypeError(`${tag(t)} instances must be of type "${e}" for the ${n} algorithm`);
if (isCryptoKey(t)) return t;
if (a = t, a.type === "secret") return a.export();
}
l ||= new WeakMap;
const c = t;
let d = l.get(c);
if (d?.[n]) return d[n];
if (d || l.set(c, d = {}), a && typeof a.toCryptoKey == "function") {
const t = a.type === "public", r = f[a.asymmetricKeyDetails?.namedCurve], o = e.resolve?.({
crv: r,
asymmetricKeyType: a.asymmetricKeyType
}) ?? e.subtle;
return d[n] = a.toCryptoKey(o, t, e.usages[t ? 0 : 1]);
}
return i ??= a.export({
format: "jwk"
}), i.alg = n, d[n] = await jwkToKey(e, i);
}
let l;
const f = {
__proto__: null,
prime256v1: "P-256",
secp384r1: "P-384",
secp521r1: "P-521"
};
const isCryptoKey = e => {
if (e?.[Symbol.toStringTag] === "CryptoKey") return !0;
try {
return e instanceof CryptoKey;
} catch {
return !1;
}
}, isKeyObject = e => e?.[Symbol.toStringTag] === "KeyObject", isKeyLike = e => isCryptoKey(e) || isKeyObject(e);
function message(e, t, ...r) {
if (r.length > 2) {
const t = r.pop();
e += `one of type ${r.join(", ")}, or ${t}.`;
} else r.length === 2 ? e += `one of type ${r[0]} or ${r[1]}.` : e += `of type ${r[0]}.`;
return t == null ? e += ` Received ${t}` : typeof t == "function" && t.name ? e += ` Received function ${t.name}` : typeof t == "object" && t != null && t.constructor?.name && (e += ` Received an instance of ${t.constructor.name}`), 
e;
}
function invalidKeyType(e, t, r) {
const n = [ "CryptoKey", "KeyObject", "JSON Web Key" ];
return r && n.push("Uint8Array"), new TypeError(message(`Key for the ${e} algorithm must be `, t, ...n));
}
const unusable = (e, t = "algorithm.name") => new TypeError(`CryptoKey does not support this operation, its ${t} must be ${e}`);
function checkUsage(e, t) {
if (t && !e.usages.includes(t)) throw new TypeError(`CryptoKey does not support this operation, its usages must include ${t}.`);
}
function checkModulusLength(e, t) {
const {modulusLength: r} = t.algorithm;
if (typeof r != "number" || r < 2048) throw new TypeError(`${e} requires key modulusLength to be 2048 bits or larger`);
}
function checkCryptoKey(e, t, r) {
const n = e.algorithm;
if (n.name !== t.name) throw unusable(t.name);
if (t.hash && n.hash?.name !== t.hash) throw unusable(t.hash, "algorithm.hash");
if (t.namedCurve && n.namedCurve !== t.namedCurve) throw unusable(t.namedCurve, "algorithm.namedCurve");
if (t.length !== void 0 && n.length !== t.length) throw unusable(t.length, "algorithm.length");
checkUsage(e, r);
}
function snapshotJwk(e) {
return {
__proto__: null,
...e
};
}
function normalizeJwk(e) {
const t = snapshotJwk(e);
if (t.ext !== void 0 && typeof t.ext != "boolean") throw new TypeError('"ext" (Extractable) Parameter must be a boolean');
if (t.key_ops !== void 0) {
const e = t.key_ops, r = Array.isArray(e) ? [ ...e ] : void 0;
if (!r || r.some(e => typeof e != "string") || new Set(r).size !== r.length) throw new TypeError('"key_ops" (Key Operations) Parameter must be an array of unique strings');
t.key_ops = r;
}
return t;
}
async function jwkToKey(e, t, r) {
if (!e.kty.includes(t.kty)) throw new JOSENotSupported('Invalid or unsupported JWK "alg" (Algorithm) Parameter value');
const n = e.resolve?.({
kty: t.kty,
crv: t.crv
}) ?? e.subtle, o = !!(t.d || t.priv), s = {
...t,
ext: r ?? t.ext
};
return s.kty !== "AKP" && delete s.alg, delete s.use, crypto.subtle.importKey("jwk", s, n, s.ext ?? !o, t.key_ops ?? e.usages[o ? 1 : 0]);
}
async function rawKey(e, t, r, n = !1) {
return e instanceof Uint8Array && (e = await crypto.subtle.importKey("raw", e, t, n, [ r ])), 
checkCryptoKey(e, t, r), e;
}
function prepareVerify(e) {
return [ e && validateAlgorithms("algorithms", e.algorithms), e?.crit ];
}
function parseProtectedHeader(e) {
return e === void 0 ? {} : parseJoseHeader(e, errors_JWSInvalid, "JWS Protected Header is invalid");
}
function encodeCompactUnencodedPayload(e) {
try {
return encode(e);
} catch (e) {
throw new errors_JWSInvalid("JWS Compact Serialization payload must use only ASCII characters", {
cause: e
});
}
}
async function verifySignature(e, t, r, n, o) {
const {protected: s, header: i, payload: a} = e, c = o ?? parseProtectedHeader(s);
if (!isDisjoint(c, i)) throw new errors_JWSInvalid("JWS Protected and JWS Unprotected Header Parameter names must be disjoint");
const d = {
...c,
...i
}, l = validateB64(c, validateCrit(errors_JWSInvalid, u, t[1], c, d)), {alg: f} = d;
if (typeof f != "string" || !f) throw new errors_JWSInvalid('JWS "alg" (Algorithm) Header Parameter missing or invalid');
if (t[0] && !t[0].has(f)) throw new JOSEAlgNotAllowed('"alg" (Algorithm) Header Parameter value not allowed');
if (l) {
if (typeof a != "string") throw new errors_JWSInvalid("JWS Payload must be a string");
} else if (typeof a != "string" && !(a instanceof Uint8Array)) throw new errors_JWSInvalid("JWS Payload must be a string or an Uint8Array instance");
const y = l || typeof a != "string" ? a : n(a);
let p = !1;
typeof r == "function" && (r = await r(c, e), p = !0);
const h = jwsAlgorithm(f), w = concat(s !== void 0 ? encode(s) : new Uint8Array, encode("."), typeof y == "string" ? t[2] ??= encodeAsciiMember(y, "payload", errors_JWSInvalid) : y), m = decodeBase64url(e.signature, "signature", errors_JWSInvalid), g = await prepareKey(h, r, "verify"), v = await rawKey(g, h.subtle, "verify");
h.minRsaBits && checkModulusLength(h.alg, v);
let S = !1;
try {
S = await crypto.subtle.verify(h.signing, v, m, w);
} catch (e) {
throw new JWSSignatureVerificationFailed(void 0, {
cause: e
});
}
if (!S) throw new JWSSignatureVerificationFailed;
const b = {
payload: typeof y == "string" ? decodeBase64url(y, "payload", errors_JWSInvalid) : y
};
return s !== void 0 && (b.protectedHeader = c), i !== void 0 && (b.unprotectedHeader = i), 
p ? [ {
...b,
key: g
}, l ] : [ b, l ];
}
async function verifyCompact(e, t, r) {
if (e instanceof Uint8Array && (e = i.decode(e)), typeof e != "string") throw new errors_JWSInvalid("Compact JWS must be a string or Uint8Array");
const {0: n, 1: o, 2: s, length: a} = e.split(".");
if (a !== 3) throw new errors_JWSInvalid("Invalid Compact JWS");
return verifySignature({
payload: o,
protected: n,
signature: s
}, t, r, encodeCompactUnencodedPayload);
}
async function compactVerify(e, t, r) {
const [n] = await verifyCompact(e, prepareVerify(r), t);
return n;
}
}),
5974: ((e, t, r) => {
r.d(t, {
judgeSigned: () => judgeSigned
});
var n = r(9381);
var o = r(2826);
const s = [ "plan", "environment", "recipients", "message-id", "server" ];
const i = [ "plan", "recipients", "message-id", "party", "approver", "domain", "selector", "key", "headers", "date", "by-itself" ];
function judgeSigned({signed: e, kind: t}, {repository: r, state: a, candidate: c, keys: d, stood: u, now: l}) {
const {intervention: f, planDigest: y} = c;
const p = e.payload["plan"] === y;
const h = t === "approval" || t === "rejection";
const w = p && !h ? {
environment: f.environment
} : {};
const m = {
schema: 1,
object: "receipt",
intervention: f.id,
...w
};
const g = (0, n.issuerOf)(r.client.server) ?? {
base: "",
enterprises: false
};
return (0, o.H)(e, {
wanted: {
kinds: [ t ],
fields: m,
open: (h ? i : s).filter(e => !(e in m))
},
house: {
issuer: g,
repositoryId: r.id ?? Number.NaN,
defaultBranch: a.defaultBranch,
stoodOnDefaultBranch: e => u?.has(e) ?? true,
workflows: [],
trustsOwnRunners: false
},
keys: d,
now: l.known ? l.value : null
});
}
}),
2826: ((e, t, r) => {
r.d(t, {
H: () => witnessed,
i: () => worthOfOwn
});
var n = r(9466);
var o = r(646);
var s = r(3087);
var i = r(9381);
var a = r(6346);
function payloadFaults(e, t, r) {
const n = [];
const {kind: o, payload: s} = e;
if (!r.kinds.includes(o)) n.push({
code: "payload.kind",
value: o
});
const i = new Set([ ...Object.keys(r.fields), ...r.open, "run" ]);
for (const e of new Set([ ...i, ...Object.keys(s) ])) {
const t = Object.hasOwn(s, e) ? s[e] : void 0;
const o = Object.hasOwn(r.fields, e) ? r.fields[e] : void 0;
if (t === void 0 || !i.has(e) || !agrees(t, o)) n.push({
code: "payload.field",
value: e
});
}
if (s["run"] !== t) n.push({
code: "token.run",
value: t
});
return n;
}
function agrees(e, t) {
return t === void 0 || (0, a.JU)({
value: e
}) === (0, a.JU)({
value: t
});
}
var c = r(4946);
var d = r(2489);
async function witnessed(e, t) {
const {kind: r, payload: n} = e;
const {house: u, keys: l, now: f, wanted: y} = t;
const p = (0, d.Y)(e.token);
if (p === null) return refused({
code: "token.malformed"
});
if (!(0, i.isIssuer)(u.issuer, textOf(p.body["iss"]))) return refused({
code: "token.issuer",
value: textOf(p.body["iss"])
});
if (p.body["aud"] !== (0, a.Ox)(r, n)) return refused({
code: "token.audience"
});
const h = await (0, c.j)(p, l);
if (h.kind === "bad") return refused(h.fault);
if (h.kind === "unproven") return h;
const w = s.U.safeParse(p.body);
if (!w.success) return refused({
code: "token.claims",
value: String(w.error.issues[0]?.path[0])
});
const m = w.data;
const g = [ ...(0, o.Q4)(r, m, u, f), ...payloadFaults(e, m.run_id, y) ];
const [v, ...S] = g;
if (v !== void 0) return {
kind: "refused",
faults: [ v, ...S ]
};
const b = textOf(p.header["kid"]);
if (f === null) return {
kind: "unproven",
reason: "time-unknown",
keyId: b
};
const k = statementOf(m, b);
const _ = {
workflows: u.workflows,
trusts: u.trustsOwnRunners
};
return r === "verdict" ? (0, o.wp)(k, _) : (0, o.fn)(k, _);
}
function worthOfOwn(e, {house: t, now: r}) {
const n = (0, d.Y)(e);
const a = s.U.safeParse(n?.body);
if (n === null || !a.success) return refused({
code: "token.claims"
});
const c = a.data;
if (!(0, i.isIssuer)(t.issuer, c.iss)) return refused({
code: "token.issuer"
});
const [u, ...l] = (0, o.Q4)("mark", c, t, r);
if (u !== void 0) return {
kind: "refused",
faults: [ u, ...l ]
};
const {workflows: f, trustsOwnRunners: y} = t;
return (0, o.fn)(statementOf(c, textOf(n.header["kid"])), {
workflows: f,
trusts: y
});
}
function refused(e) {
return {
kind: "refused",
faults: [ e ]
};
}
function textOf(e) {
return typeof e === "string" ? e : "";
}
function statementOf(e, t) {
return {
at: (0, n.B9)(e.iat * 1e3),
run: e.run_id,
attempt: Number(e.run_attempt),
event: e.event_name,
commit: e.sha,
ref: e.ref,
workflow: e.workflow_ref,
jobWorkflow: e.job_workflow_ref,
workflowCommit: e.workflow_sha ?? null,
jobCommit: e.job_workflow_sha ?? null,
repository: e.repository,
hosted: e.runner_environment === "github-hosted",
keyId: t
};
}
})
};
