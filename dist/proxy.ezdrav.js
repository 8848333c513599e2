export const id = 7659;

export const ids = [ 7659, 8050 ];

export const modules = {
6110: ((e, t, r) => {
t.formatArgs = formatArgs;
t.save = save;
t.load = load;
t.useColors = useColors;
t.storage = localstorage();
t.destroy = (() => {
let e = false;
return () => {
if (!e) {
e = true;
console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
}
};
})();
t.colors = [ "#0000CC", "#0000FF", "#0033CC", "#0033FF", "#0066CC", "#0066FF", "#0099CC", "#0099FF", "#00CC00", "#00CC33", "#00CC66", "#00CC99", "#00CCCC", "#00CCFF", "#3300CC", "#3300FF", "#3333CC", "#3333FF", "#3366CC", "#3366FF", "#3399CC", "#3399FF", "#33CC00", "#33CC33", "#33CC66", "#33CC99", "#33CCCC", "#33CCFF", "#6600CC", "#6600FF", "#6633CC", "#6633FF", "#66CC00", "#66CC33", "#9900CC", "#9900FF", "#9933CC", "#9933FF", "#99CC00", "#99CC33", "#CC0000", "#CC0033", "#CC0066", "#CC0099", "#CC00CC", "#CC00FF", "#CC3300", "#CC3333", "#CC3366", "#CC3399", "#CC33CC", "#CC33FF", "#CC6600", "#CC6633", "#CC9900", "#CC9933", "#CCCC00", "#CCCC33", "#FF0000", "#FF0033", "#FF0066", "#FF0099", "#FF00CC", "#FF00FF", "#FF3300", "#FF3333", "#FF3366", "#FF3399", "#FF33CC", "#FF33FF", "#FF6600", "#FF6633", "#FF9900", "#FF9933", "#FFCC00", "#FFCC33" ];
function useColors() {
if (typeof window !== "undefined" && window.process && (window.process.type === "renderer" || window.process.__nwjs)) return true;
if (typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) return false;
let e;
return typeof document !== "undefined" && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window !== "undefined" && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator !== "undefined" && navigator.userAgent && (e = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(e[1], 10) >= 31 || typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
}
function formatArgs(t) {
t[0] = (this.useColors ? "%c" : "") + this.namespace + (this.useColors ? " %c" : " ") + t[0] + (this.useColors ? "%c " : " ") + "+" + e.exports.humanize(this.diff);
if (!this.useColors) return;
const r = "color: " + this.color;
t.splice(1, 0, r, "color: inherit");
let o = 0;
let s = 0;
t[0].replace(/%[a-zA-Z%]/g, e => {
if (e === "%%") return;
o++;
if (e === "%c") s = o;
});
t.splice(s, 0, r);
}
t.log = console.debug || console.log || (() => {});
function save(e) {
try {
if (e) t.storage.setItem("debug", e); else t.storage.removeItem("debug");
} catch (e) {}
}
function load() {
let e;
try {
e = t.storage.getItem("debug") || t.storage.getItem("DEBUG");
} catch (e) {}
if (!e && typeof process !== "undefined" && "env" in process) e = process.env.DEBUG;
return e;
}
function localstorage() {
try {
return localStorage;
} catch (e) {}
}
e.exports = r(897)(t);
const {formatters: o} = e.exports;
o.j = function(e) {
try {
return JSON.stringify(e);
} catch (e) {
return "[UnexpectedJSONParseError]: " + e.message;
}
};
}),
897: ((e, t, r) => {
function setup(e) {
createDebug.debug = createDebug;
createDebug.default = createDebug;
createDebug.coerce = coerce;
createDebug.disable = disable;
createDebug.enable = enable;
createDebug.enabled = enabled;
createDebug.humanize = r(744);
createDebug.destroy = destroy;
Object.keys(e).forEach(t => {
createDebug[t] = e[t];
});
createDebug.names = [];
createDebug.skips = [];
createDebug.formatters = {};
function selectColor(e) {
let t = 0;
for (let r = 0; r < e.length; r++) {
t = (t << 5) - t + e.charCodeAt(r);
t |= 0;
}
return createDebug.colors[Math.abs(t) % createDebug.colors.length];
}
createDebug.selectColor = selectColor;
function createDebug(e) {
let t;
let r = null;
let o;
let s;
function debug(...e) {
if (!debug.enabled) return;
const r = debug;
const o = Number(new Date);
const s = o - (t || o);
r.diff = s;
r.prev = t;
r.curr = o;
t = o;
e[0] = createDebug.coerce(e[0]);
if (typeof e[0] !== "string") e.unshift("%O");
let n = 0;
e[0] = e[0].replace(/%([a-zA-Z%])/g, (t, o) => {
if (t === "%%") return "%";
n++;
const s = createDebug.formatters[o];
if (typeof s === "function") {
const o = e[n];
t = s.call(r, o);
e.splice(n, 1);
n--;
}
return t;
});
createDebug.formatArgs.call(r, e);
const c = r.log || createDebug.log;
c.apply(r, e);
}
debug.namespace = e;
debug.useColors = createDebug.useColors();
debug.color = createDebug.selectColor(e);
debug.extend = extend;
debug.destroy = createDebug.destroy;
Object.defineProperty(debug, "enabled", {
enumerable: true,
configurable: false,
get: () => {
if (r !== null) return r;
if (o !== createDebug.namespaces) {
o = createDebug.namespaces;
s = createDebug.enabled(e);
}
return s;
},
set: e => {
r = e;
}
});
if (typeof createDebug.init === "function") createDebug.init(debug);
return debug;
}
function extend(e, t) {
const r = createDebug(this.namespace + (typeof t === "undefined" ? ":" : t) + e);
r.log = this.log;
return r;
}
function enable(e) {
createDebug.save(e);
createDebug.namespaces = e;
createDebug.names = [];
createDebug.skips = [];
const t = (typeof e === "string" ? e : "").trim().replace(/\s+/g, ",").split(",").filter(Boolean);
for (const e of t) if (e[0] === "-") createDebug.skips.push(e.slice(1)); else createDebug.names.push(e);
}
function matchesTemplate(e, t) {
let r = 0;
let o = 0;
let s = -1;
let n = 0;
while (r < e.length) if (o < t.length && (t[o] === e[r] || t[o] === "*")) if (t[o] === "*") {
s = o;
n = r;
o++;
} else {
r++;
o++;
} else if (s !== -1) {
o = s + 1;
n++;
r = n;
} else return false;
while (o < t.length && t[o] === "*") o++;
return o === t.length;
}
function disable() {
const e = [ ...createDebug.names, ...createDebug.skips.map(e => "-" + e) ].join(",");
createDebug.enable("");
return e;
}
function enabled(e) {
for (const t of createDebug.skips) if (matchesTemplate(e, t)) return false;
for (const t of createDebug.names) if (matchesTemplate(e, t)) return true;
return false;
}
function coerce(e) {
if (e instanceof Error) return e.stack || e.message;
return e;
}
function destroy() {
console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
}
createDebug.enable(createDebug.load());
return createDebug;
}
e.exports = setup;
}),
7592: ((e, t, r) => {
if (typeof process === "undefined" || process.type === "renderer" || process.browser === true || process.__nwjs) e.exports = r(6110); else e.exports = r(5108);
}),
5108: ((e, t, r) => {
const o = r(2018);
const s = r(9023);
t.init = init;
t.log = log;
t.formatArgs = formatArgs;
t.save = save;
t.load = load;
t.useColors = useColors;
t.destroy = s.deprecate(() => {}, "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
t.colors = [ 6, 2, 3, 4, 5, 1 ];
try {
const e = r(75);
if (e && (e.stderr || e).level >= 2) t.colors = [ 20, 21, 26, 27, 32, 33, 38, 39, 40, 41, 42, 43, 44, 45, 56, 57, 62, 63, 68, 69, 74, 75, 76, 77, 78, 79, 80, 81, 92, 93, 98, 99, 112, 113, 128, 129, 134, 135, 148, 149, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 178, 179, 184, 185, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 214, 215, 220, 221 ];
} catch (e) {}
t.inspectOpts = Object.keys(process.env).filter(e => /^debug_/i.test(e)).reduce((e, t) => {
const r = t.substring(6).toLowerCase().replace(/_([a-z])/g, (e, t) => t.toUpperCase());
let o = process.env[t];
if (/^(yes|on|true|enabled)$/i.test(o)) o = true; else if (/^(no|off|false|disabled)$/i.test(o)) o = false; else if (o === "null") o = null; else o = Number(o);
e[r] = o;
return e;
}, {});
function useColors() {
return "colors" in t.inspectOpts ? Boolean(t.inspectOpts.colors) : o.isatty(process.stderr.fd);
}
function formatArgs(t) {
const {namespace: r, useColors: o} = this;
if (o) {
const o = this.color;
const s = "[3" + (o < 8 ? o : "8;5;" + o);
const n = `  ${s};1m${r} [0m`;
t[0] = n + t[0].split("\n").join("\n" + n);
t.push(s + "m+" + e.exports.humanize(this.diff) + "[0m");
} else t[0] = getDate() + r + " " + t[0];
}
function getDate() {
if (t.inspectOpts.hideDate) return "";
return (new Date).toISOString() + " ";
}
function log(...e) {
return process.stderr.write(s.formatWithOptions(t.inspectOpts, ...e) + "\n");
}
function save(e) {
if (e) process.env.DEBUG = e; else delete process.env.DEBUG;
}
function load() {
return process.env.DEBUG;
}
function init(e) {
e.inspectOpts = {};
const r = Object.keys(t.inspectOpts);
for (let o = 0; o < r.length; o++) e.inspectOpts[r[o]] = t.inspectOpts[r[o]];
}
e.exports = r(897)(t);
const {formatters: n} = e.exports;
n.o = function(e) {
this.inspectOpts.colors = this.useColors;
return s.inspect(e, this.inspectOpts).split("\n").map(e => e.trim()).join(" ");
};
n.O = function(e) {
this.inspectOpts.colors = this.useColors;
return s.inspect(e, this.inspectOpts);
};
}),
744: (e => {
var t = 1e3;
var r = t * 60;
var o = r * 60;
var s = o * 24;
var n = s * 7;
var c = s * 365.25;
e.exports = function(e, t) {
t = t || {};
var r = typeof e;
if (r === "string" && e.length > 0) return parse(e); else if (r === "number" && isFinite(e)) return t.long ? fmtLong(e) : fmtShort(e);
throw new Error("val is not a non-empty string or a valid number. val=" + JSON.stringify(e));
};
function parse(e) {
e = String(e);
if (e.length > 100) return;
var i = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(e);
if (!i) return;
var a = parseFloat(i[1]);
var u = (i[2] || "ms").toLowerCase();
switch (u) {
case "years":
case "year":
case "yrs":
case "yr":
case "y":
return a * c;

case "weeks":
case "week":
case "w":
return a * n;

case "days":
case "day":
case "d":
return a * s;

case "hours":
case "hour":
case "hrs":
case "hr":
case "h":
return a * o;

case "minutes":
case "minute":
case "mins":
case "min":
case "m":
return a * r;

case "seconds":
case "second":
case "secs":
case "sec":
case "s":
return a * t;

case "milliseconds":
case "millisecond":
case "msecs":
case "msec":
case "ms":
return a;

default:
return;
}
}
function fmtShort(e) {
var n = Math.abs(e);
if (n >= s) return Math.round(e / s) + "d";
if (n >= o) return Math.round(e / o) + "h";
if (n >= r) return Math.round(e / r) + "m";
if (n >= t) return Math.round(e / t) + "s";
return e + "ms";
}
function fmtLong(e) {
var n = Math.abs(e);
if (n >= s) return plural(e, n, s, "day");
if (n >= o) return plural(e, n, o, "hour");
if (n >= r) return plural(e, n, r, "minute");
if (n >= t) return plural(e, n, t, "second");
return e + " ms";
}
function plural(e, t, r, o) {
var s = t >= r * 1.5;
return Math.round(e / r) + " " + o + (s ? "s" : "");
}
}),
75: (module => {
module.exports = eval("require")("supports-color");
}),
7659: ((e, t, r) => {
r.d(t, {
HttpsProxyAgent: () => HttpsProxyAgent
});
var o = r(9278);
var s = r(4756);
var n = r(2613);
var c = r(7592);
var i = r(8611);
var a = r(5692);
const u = Symbol("AgentBaseInternalState");
class Agent extends i.Agent {
constructor(e) {
super(e);
this[u] = {};
}
isSecureEndpoint(e) {
if (e) {
if (typeof e.secureEndpoint === "boolean") return e.secureEndpoint;
if (typeof e.protocol === "string") return e.protocol === "https:";
}
const {stack: t} = new Error;
if (typeof t !== "string") return false;
return t.split("\n").some(e => e.indexOf("(https.js:") !== -1 || e.indexOf("node:https:") !== -1);
}
incrementSockets(e) {
if (this.maxSockets === 1 / 0 && this.maxTotalSockets === 1 / 0) return null;
if (!this.sockets[e]) this.sockets[e] = [];
const t = new o.Socket({
writable: false
});
this.sockets[e].push(t);
this.totalSocketCount++;
return t;
}
decrementSockets(e, t) {
if (!this.sockets[e] || t === null) return;
const r = this.sockets[e];
const o = r.indexOf(t);
if (o !== -1) {
r.splice(o, 1);
this.totalSocketCount--;
if (r.length === 0) delete this.sockets[e];
}
}
getName(e) {
const t = this.isSecureEndpoint(e);
if (t) return a.Agent.prototype.getName.call(this, e);
return super.getName(e);
}
createSocket(e, t, r) {
const o = {
...t,
secureEndpoint: this.isSecureEndpoint(t)
};
const s = this.getName(o);
const n = this.incrementSockets(s);
Promise.resolve().then(() => this.connect(e, o)).then(c => {
this.decrementSockets(s, n);
if (typeof c.addRequest === "function") try {
return c.addRequest(e, o);
} catch (e) {
return r(e);
}
this[u].currentSocket = c;
super.createSocket(e, t, r);
}, e => {
this.decrementSockets(s, n);
r(e);
});
}
createConnection() {
const e = this[u].currentSocket;
this[u].currentSocket = void 0;
if (!e) throw new Error("No socket was returned in the `connect()` function");
return e;
}
get defaultPort() {
return this[u].defaultPort ?? (this.protocol === "https:" ? 443 : 80);
}
set defaultPort(e) {
if (this[u]) this[u].defaultPort = e;
}
get protocol() {
return this[u].protocol ?? (this.isSecureEndpoint() ? "https:" : "http:");
}
set protocol(e) {
if (this[u]) this[u].protocol = e;
}
}
var l = r(7016);
const p = c("https-proxy-agent:parse-proxy-response");
function parseProxyResponse(e) {
return new Promise((t, r) => {
let o = 0;
const s = [];
function read() {
const t = e.read();
if (t) ondata(t); else e.once("readable", read);
}
function cleanup() {
e.removeListener("end", onend);
e.removeListener("error", onerror);
e.removeListener("readable", read);
}
function onend() {
cleanup();
p("onend");
r(new Error("Proxy connection ended before receiving CONNECT response"));
}
function onerror(e) {
cleanup();
p("onerror %o", e);
r(e);
}
function ondata(n) {
s.push(n);
o += n.length;
const c = Buffer.concat(s, o);
const i = c.indexOf("\r\n\r\n");
if (i === -1) {
p("have not received end of HTTP headers yet...");
read();
return;
}
const a = c.slice(0, i).toString("ascii").split("\r\n");
const u = a.shift();
if (!u) {
e.destroy();
return r(new Error("No header received from proxy CONNECT response"));
}
const l = u.split(" ");
const d = +l[1];
const f = l.slice(2).join(" ");
const h = {};
for (const t of a) {
if (!t) continue;
const o = t.indexOf(":");
if (o === -1) {
e.destroy();
return r(new Error(`Invalid header from proxy CONNECT response: "${t}"`));
}
const s = t.slice(0, o).toLowerCase();
const n = t.slice(o + 1).trimStart();
const c = h[s];
if (typeof c === "string") h[s] = [ c, n ]; else if (Array.isArray(c)) c.push(n); else h[s] = n;
}
p("got proxy server response: %o %o", u, h);
cleanup();
t({
connect: {
statusCode: d,
statusText: f,
headers: h
},
buffered: c
});
}
e.on("error", onerror);
e.on("end", onend);
read();
});
}
function createNegotiateAuth() {
return async ({response: e, scheme: t}) => {
if (t.toLowerCase() !== "negotiate") throw new Error(`Expected Negotiate scheme but got "${t}"`);
let o;
try {
o = await r.e(8050).then(r.t.bind(r, 8050, 19));
} catch {
throw new Error('The "kerberos" package is required for Negotiate proxy authentication. Install it with: npm install kerberos');
}
const s = e.headers["proxy-authenticate"] || "";
const n = Array.isArray(s) ? s[0] : s;
const c = typeof n === "string" && n.includes(" ") ? n.split(" ").slice(1).join(" ") : void 0;
const i = await o.initializeClient("HTTP@proxy", {
mechOID: o.GSS_MECH_OID_SPNEGO
});
const a = await i.step(c || "");
if (!a) throw new Error("Kerberos client.step() returned no token");
return {
headers: {
"Proxy-Authorization": `Negotiate ${a}`
}
};
};
}
const d = c("https-proxy-agent");
const setServernameFromNonIpHost = e => {
if (e.servername === void 0 && e.host && !o.isIP(e.host)) return {
...e,
servername: e.host
};
return e;
};
class HttpsProxyAgent extends Agent {
constructor(e, t) {
super(t);
this.options = {
path: void 0
};
this.proxy = typeof e === "string" ? new l.URL(e) : e;
this.proxyHeaders = t?.headers ?? {};
d("Creating new HttpsProxyAgent instance: %o", this.proxy.href);
if (t?.negotiate) this.onProxyAuth = createNegotiateAuth(); else if (t?.onProxyAuth) this.onProxyAuth = t.onProxyAuth;
const r = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, "");
const o = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === "https:" ? 443 : 80;
this.connectOpts = {
ALPNProtocols: [ "http/1.1" ],
...t ? omit(t, "headers", "onProxyAuth", "negotiate") : null,
host: r,
port: o
};
}
async connect(e, t) {
const {proxy: r} = this;
if (!t.host) throw new TypeError('No "host" provided');
let c;
if (r.protocol === "https:") {
d("Creating `tls.Socket`: %o", this.connectOpts);
c = s.connect(setServernameFromNonIpHost(this.connectOpts));
} else {
d("Creating `net.Socket`: %o", this.connectOpts);
c = o.connect(this.connectOpts);
}
const i = typeof this.proxyHeaders === "function" ? this.proxyHeaders() : {
...this.proxyHeaders
};
const a = o.isIPv6(t.host) ? `[${t.host}]` : t.host;
let u = `CONNECT ${a}:${t.port} HTTP/1.1\r\n`;
if (r.username || r.password) {
const e = `${decodeURIComponent(r.username)}:${decodeURIComponent(r.password)}`;
i["Proxy-Authorization"] = `Basic ${Buffer.from(e).toString("base64")}`;
}
i.Host = `${a}:${t.port}`;
if (!i["Proxy-Connection"]) i["Proxy-Connection"] = this.keepAlive ? "Keep-Alive" : "close";
for (const e of Object.keys(i)) u += `${e}: ${i[e]}\r\n`;
const l = parseProxyResponse(c);
c.write(`${u}\r\n`);
const {connect: p, buffered: f} = await l;
e.emit("proxyConnect", p);
this.emit("proxyConnect", p, e);
e.emit("proxy", {
proxy: this.proxy.href,
socket: c
});
if (p.statusCode === 200) {
e.once("socket", resume);
if (t.secureEndpoint) {
d("Upgrading socket connection to TLS");
return s.connect({
...omit(setServernameFromNonIpHost(t), "host", "path", "port"),
socket: c
});
}
return c;
}
if (p.statusCode === 407 && this.onProxyAuth) {
d("Got 407 response, invoking onProxyAuth callback");
c.destroy();
const r = p.headers["proxy-authenticate"] || "";
const o = Array.isArray(r) ? r[0].split(/\s/)[0] : r.split(/\s/)[0];
const s = await this.onProxyAuth({
response: p,
scheme: o
});
return this._connectWithAuth(e, t, s.headers);
}
c.destroy();
const h = new o.Socket({
writable: false
});
h.readable = true;
e.once("socket", e => {
d("Replaying proxy buffer for failed request");
n(e.listenerCount("data") > 0);
e.push(f);
e.push(null);
});
return h;
}
async _connectWithAuth(e, t, r) {
const {proxy: n} = this;
let c;
if (n.protocol === "https:") c = s.connect(setServernameFromNonIpHost(this.connectOpts)); else c = o.connect(this.connectOpts);
const i = typeof this.proxyHeaders === "function" ? this.proxyHeaders() : {
...this.proxyHeaders
};
const a = o.isIPv6(t.host) ? `[${t.host}]` : t.host;
let u = `CONNECT ${a}:${t.port} HTTP/1.1\r\n`;
if (n.username || n.password) {
const e = `${decodeURIComponent(n.username)}:${decodeURIComponent(n.password)}`;
i["Proxy-Authorization"] = `Basic ${Buffer.from(e).toString("base64")}`;
}
Object.assign(i, r);
i.Host = `${a}:${t.port}`;
if (!i["Proxy-Connection"]) i["Proxy-Connection"] = this.keepAlive ? "Keep-Alive" : "close";
for (const e of Object.keys(i)) u += `${e}: ${i[e]}\r\n`;
const l = parseProxyResponse(c);
c.write(`${u}\r\n`);
const {connect: p} = await l;
e.emit("proxyConnect", p);
this.emit("proxyConnect", p, e);
if (p.statusCode === 200) {
e.once("socket", resume);
if (t.secureEndpoint) {
d("Upgrading socket connection to TLS");
return s.connect({
...omit(setServernameFromNonIpHost(t), "host", "path", "port"),
socket: c
});
}
return c;
}
c.destroy();
throw new Error(`Proxy authentication failed with status ${p.statusCode} after retry`);
}
}
HttpsProxyAgent.protocols = [ "http", "https" ];
function resume(e) {
setImmediate(() => {
e.resume();
});
}
function omit(e, ...t) {
const r = {};
let o;
for (o in e) if (!t.includes(o)) r[o] = e[o];
return r;
}
}),
8050: (module => {
module.exports = eval("require")("kerberos");
})
};
