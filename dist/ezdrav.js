import { createRequire as e } from "module";

var r = {
2613: (r => {
r.exports = e(import.meta.url)("assert");
}),
6982: (r => {
r.exports = e(import.meta.url)("crypto");
}),
9896: (r => {
r.exports = e(import.meta.url)("fs");
}),
8611: (r => {
r.exports = e(import.meta.url)("http");
}),
5692: (r => {
r.exports = e(import.meta.url)("https");
}),
3339: (r => {
r.exports = e(import.meta.url)("module");
}),
9278: (r => {
r.exports = e(import.meta.url)("net");
}),
1421: (r => {
r.exports = e(import.meta.url)("node:child_process");
}),
7598: (r => {
r.exports = e(import.meta.url)("node:crypto");
}),
610: (r => {
r.exports = e(import.meta.url)("node:dns");
}),
1553: (r => {
r.exports = e(import.meta.url)("node:dns/promises");
}),
8474: (r => {
r.exports = e(import.meta.url)("node:events");
}),
3024: (r => {
r.exports = e(import.meta.url)("node:fs");
}),
7067: (r => {
r.exports = e(import.meta.url)("node:http");
}),
4708: (r => {
r.exports = e(import.meta.url)("node:https");
}),
8995: (r => {
r.exports = e(import.meta.url)("node:module");
}),
7030: (r => {
r.exports = e(import.meta.url)("node:net");
}),
8161: (r => {
r.exports = e(import.meta.url)("node:os");
}),
6760: (r => {
r.exports = e(import.meta.url)("node:path");
}),
1708: (r => {
r.exports = e(import.meta.url)("node:process");
}),
481: (r => {
r.exports = e(import.meta.url)("node:readline");
}),
7075: (r => {
r.exports = e(import.meta.url)("node:stream");
}),
1692: (r => {
r.exports = e(import.meta.url)("node:tls");
}),
7066: (r => {
r.exports = e(import.meta.url)("node:tty");
}),
3136: (r => {
r.exports = e(import.meta.url)("node:url");
}),
7975: (r => {
r.exports = e(import.meta.url)("node:util");
}),
8522: (r => {
r.exports = e(import.meta.url)("node:zlib");
}),
857: (r => {
r.exports = e(import.meta.url)("os");
}),
4756: (r => {
r.exports = e(import.meta.url)("tls");
}),
2018: (r => {
r.exports = e(import.meta.url)("tty");
}),
7016: (r => {
r.exports = e(import.meta.url)("url");
}),
9023: (r => {
r.exports = e(import.meta.url)("util");
})
};

var t = {};

function __nccwpck_require__(e) {
var o = t[e];
if (o !== void 0) return o.exports;
var _ = t[e] = {
exports: {}
};
var i = true;
try {
r[e](_, _.exports, __nccwpck_require__);
i = false;
} finally {
if (i) delete t[e];
}
return _.exports;
}

__nccwpck_require__.m = r;

if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

(() => {
var e = Object.getPrototypeOf ? e => Object.getPrototypeOf(e) : e => e.__proto__;
var r;
__nccwpck_require__.t = function(t, o) {
if (o & 1) t = this(t);
if (o & 8) return t;
if (typeof t === "object" && t) {
if (o & 4 && t.__esModule) return t;
if (o & 16 && typeof t.then === "function") return t;
}
var _ = Object.create(null);
__nccwpck_require__.r(_);
var i = {};
r = r || [ null, e({}), e([]), e(e) ];
for (var c = o & 2 && t; typeof c == "object" && !~r.indexOf(c); c = e(c)) Object.getOwnPropertyNames(c).forEach(e => i[e] = () => t[e]);
i["default"] = () => t;
__nccwpck_require__.d(_, i);
return _;
};
})();

(() => {
__nccwpck_require__.d = (e, r) => {
for (var t in r) if (__nccwpck_require__.o(r, t) && !__nccwpck_require__.o(e, t)) Object.defineProperty(e, t, {
enumerable: true,
get: r[t]
});
};
})();

(() => {
__nccwpck_require__.f = {};
__nccwpck_require__.e = e => Promise.all(Object.keys(__nccwpck_require__.f).reduce((r, t) => {
__nccwpck_require__.f[t](e, r);
return r;
}, []));
})();

(() => {
__nccwpck_require__.u = e => ({
38: "english",
225: "check",
386: "slovene",
390: "overview",
431: "sending",
548: "sending",
660: "check",
780: "doctor",
873: "judging",
893: "gate",
900: "signatures",
935: "suffixes",
972: "overview",
1192: "check",
1258: "mail",
1306: "overview",
1309: "sending",
1400: "doors",
1486: "doors",
1629: "doctor",
1681: "gate",
1836: "doctor",
1941: "overview",
2681: "writing",
2850: "gate",
2853: "sending",
2877: "mail",
2949: "sending",
3084: "doors",
3143: "sending",
3336: "mail",
3391: "sending",
3451: "overview",
3571: "check",
3610: "sending",
3793: "gate",
3947: "overview",
3970: "judging",
4096: "judging",
4233: "judging",
4586: "gate",
4654: "overview",
4730: "gate",
4770: "writing",
5074: "mail",
5104: "overview",
5128: "writing",
5458: "doors",
5630: "gate",
5849: "overview",
5947: "overview",
5974: "signatures",
6170: "writing",
6252: "doctor",
6611: "mail",
6697: "gate",
6706: "writing",
6876: "sending",
6950: "check",
7085: "doctor",
7291: "writing",
7659: "proxy",
7749: "doctor",
8050: "proxy",
8266: "check",
8328: "gate",
8432: "signatures",
8510: "gate",
8558: "judging",
8714: "doors",
8996: "mail",
9325: "mail",
9381: "signatures",
9642: "writing",
9836: "writing",
9859: "overview",
9884: "overview"
}[e] + ".ezdrav.js");
})();

(() => {
__nccwpck_require__.o = (e, r) => Object.prototype.hasOwnProperty.call(e, r);
})();

(() => {
__nccwpck_require__.r = e => {
if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(e, Symbol.toStringTag, {
value: "Module"
});
Object.defineProperty(e, "__esModule", {
value: true
});
};
})();

(() => {
var e = {
8792: 0
};
var installChunk = r => {
var {ids: t, modules: o, runtime: _} = r;
var i, c, n = 0;
for (i in o) if (__nccwpck_require__.o(o, i)) __nccwpck_require__.m[i] = o[i];
if (_) _(__nccwpck_require__);
for (;n < t.length; n++) {
c = t[n];
if (__nccwpck_require__.o(e, c) && e[c]) e[c][0]();
e[t[n]] = 0;
}
};
__nccwpck_require__.f.j = (r, t) => {
var o = __nccwpck_require__.o(e, r) ? e[r] : void 0;
if (o !== 0) if (o) t.push(o[1]); else if (true) {
var _ = import("./" + __nccwpck_require__.u(r)).then(installChunk, t => {
if (e[r] !== 0) e[r] = void 0;
throw t;
});
_ = Promise.race([ _, new Promise(t => o = e[r] = [ t ]) ]);
t.push(o[1] = _);
}
};
})();

var o = {};

__nccwpck_require__.d(o, {
P: () => index,
x: () => cli
});

const index = () => Promise.all([ __nccwpck_require__.e(8714), __nccwpck_require__.e(1486), __nccwpck_require__.e(3084), __nccwpck_require__.e(5458) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5458));

const cli = () => Promise.all([ __nccwpck_require__.e(8714), __nccwpck_require__.e(3084), __nccwpck_require__.e(1400) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 1400));

var _ = o.x;

var i = o.P;

export { _ as cli, i as index };
