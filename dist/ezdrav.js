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
225: "check",
390: "overview",
418: "sending",
581: "gate",
612: "overview",
660: "check",
780: "doctor",
873: "judging",
893: "gate",
900: "signatures",
903: "sending",
935: "suffixes",
1135: "sending",
1192: "check",
1306: "overview",
1332: "overview",
1400: "doors",
1604: "overview",
1629: "doctor",
1874: "sending",
1958: "gate",
2680: "sending",
2877: "mail",
3084: "doors",
3336: "mail",
3350: "doctor",
3386: "overview",
3391: "sending",
3610: "sending",
3912: "sending",
4084: "check",
4096: "judging",
4233: "judging",
4586: "gate",
4689: "writing",
4730: "gate",
4998: "check",
5010: "doors",
5074: "mail",
5367: "sending",
5458: "doors",
5630: "gate",
5849: "overview",
5956: "writing",
5974: "signatures",
6158: "slovene",
6170: "writing",
6201: "overview",
6411: "mail",
6611: "mail",
6697: "gate",
6706: "writing",
6829: "gate",
6865: "sending",
6976: "overview",
6993: "judging",
7085: "doctor",
7291: "writing",
7301: "writing",
7600: "doctor",
7602: "writing",
7659: "proxy",
7695: "check",
7749: "doctor",
8050: "proxy",
8328: "gate",
8432: "signatures",
8535: "overview",
8558: "judging",
8714: "doors",
8996: "mail",
9154: "english",
9211: "overview",
9381: "signatures",
9446: "gate",
9836: "writing",
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

const index = () => Promise.all([ __nccwpck_require__.e(8714), __nccwpck_require__.e(5010), __nccwpck_require__.e(3084), __nccwpck_require__.e(5458) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5458));

const cli = () => Promise.all([ __nccwpck_require__.e(8714), __nccwpck_require__.e(3084), __nccwpck_require__.e(1400) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 1400));

var _ = o.x;

var i = o.P;

export { _ as cli, i as index };
