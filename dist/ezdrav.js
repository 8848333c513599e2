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
var _ = t[e];
if (_ !== void 0) return _.exports;
var o = t[e] = {
exports: {}
};
var i = true;
try {
r[e](o, o.exports, __nccwpck_require__);
i = false;
} finally {
if (i) delete t[e];
}
return o.exports;
}

__nccwpck_require__.m = r;

if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

(() => {
var e = Object.getPrototypeOf ? e => Object.getPrototypeOf(e) : e => e.__proto__;
var r;
__nccwpck_require__.t = function(t, _) {
if (_ & 1) t = this(t);
if (_ & 8) return t;
if (typeof t === "object" && t) {
if (_ & 4 && t.__esModule) return t;
if (_ & 16 && typeof t.then === "function") return t;
}
var o = Object.create(null);
__nccwpck_require__.r(o);
var i = {};
r = r || [ null, e({}), e([]), e(e) ];
for (var c = _ & 2 && t; typeof c == "object" && !~r.indexOf(c); c = e(c)) Object.getOwnPropertyNames(c).forEach(e => i[e] = () => t[e]);
i["default"] = () => t;
__nccwpck_require__.d(o, i);
return o;
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
137: "sending",
225: "check",
322: "overview",
371: "mail",
491: "gate",
660: "check",
735: "doctor",
893: "gate",
900: "signatures",
935: "suffixes",
972: "overview",
1076: "judging",
1306: "overview",
1400: "doors",
1474: "overview",
1507: "slovene",
2036: "check",
2392: "sending",
2544: "gate",
2548: "gate",
2681: "writing",
2775: "english",
2881: "writing",
3315: "writing",
3336: "mail",
3373: "judging",
4173: "writing",
4289: "check",
4470: "overview",
4586: "gate",
4608: "overview",
4677: "sending",
5074: "mail",
5458: "doors",
5506: "writing",
5578: "check",
5630: "gate",
5639: "overview",
5816: "sending",
5849: "overview",
5934: "sending",
5974: "signatures",
5987: "judging",
6156: "sending",
6170: "writing",
6359: "judging",
6483: "mail",
6611: "mail",
6638: "doors",
6672: "doctor",
6706: "writing",
7085: "doctor",
7659: "proxy",
7805: "doctor",
7994: "sending",
8006: "gate",
8050: "proxy",
8328: "gate",
8410: "judging",
8432: "signatures",
8714: "doors",
8852: "overview",
8996: "mail",
9111: "overview",
9180: "doors",
9381: "signatures",
9538: "sending",
9587: "gate",
9704: "gate",
9774: "overview",
9836: "writing",
9946: "judging",
9995: "sending"
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
var {ids: t, modules: _, runtime: o} = r;
var i, c, n = 0;
for (i in _) if (__nccwpck_require__.o(_, i)) __nccwpck_require__.m[i] = _[i];
if (o) o(__nccwpck_require__);
for (;n < t.length; n++) {
c = t[n];
if (__nccwpck_require__.o(e, c) && e[c]) e[c][0]();
e[t[n]] = 0;
}
};
__nccwpck_require__.f.j = (r, t) => {
var _ = __nccwpck_require__.o(e, r) ? e[r] : void 0;
if (_ !== 0) if (_) t.push(_[1]); else if (true) {
var o = import("./" + __nccwpck_require__.u(r)).then(installChunk, t => {
if (e[r] !== 0) e[r] = void 0;
throw t;
});
o = Promise.race([ o, new Promise(t => _ = e[r] = [ t ]) ]);
t.push(_[1] = o);
}
};
})();

var _ = {};

__nccwpck_require__.d(_, {
P: () => index,
x: () => cli
});

const index = () => Promise.all([ __nccwpck_require__.e(8714), __nccwpck_require__.e(6638), __nccwpck_require__.e(9180), __nccwpck_require__.e(5458) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5458));

const cli = () => Promise.all([ __nccwpck_require__.e(8714), __nccwpck_require__.e(9180), __nccwpck_require__.e(1400) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 1400));

var o = _.x;

var i = _.P;

export { o as cli, i as index };
