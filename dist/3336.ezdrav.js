export const id = 3336;

export const ids = [ 3336 ];

export const modules = {
  9594: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $X: () => isMessageId,
      PW: () => isAddress,
      jP: () => withoutRepeats
    });
    const LOCAL = /^[A-Za-z0-9_+'=~-]+(?:\.[A-Za-z0-9_+'=~-]+)*$/;
    const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
    const TOP_LABEL = /^(?:[A-Za-z]{2,63}|xn--[A-Za-z0-9-]{1,59})$/;
    function isAddress(text) {
      if (text.length > 254) return false;
      const at = text.indexOf("@");
      if (at < 1 || at > 64) return false;
      const labels = text.slice(at + 1).split(".");
      const top = labels.at(-1);
      return LOCAL.test(text.slice(0, at)) && labels.length > 1 && labels.every(label => LABEL.test(label)) && top !== void 0 && TOP_LABEL.test(top);
    }
    function withoutRepeats(addresses) {
      const first = new Map;
      for (const address of addresses) {
        const key = address.toLowerCase();
        if (!first.has(key)) first.set(key, address);
      }
      return [ ...first.values() ];
    }
    const MESSAGE_ID = /^<[A-Za-z0-9_+=.-]{1,180}@[A-Za-z0-9.-]{1,63}>$/;
    function isMessageId(text) {
      return MESSAGE_ID.test(text);
    }
  }),
  4054: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Z: () => compose
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var nodemailer_lib_mail_composer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8996);
    var nodemailer_lib_mime_funcs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9068);
    const ENCODED_WORD = 52;
    async function compose(mail, stamp) {
      const subject = (0, nodemailer_lib_mime_funcs__WEBPACK_IMPORTED_MODULE_2__.N3)(mail.subject.toWellFormed(), "Q", ENCODED_WORD);
      const composer = new nodemailer_lib_mail_composer__WEBPACK_IMPORTED_MODULE_1__.A({
        from: {
          name: "",
          address: stamp.from
        },
        to: mail.to.map(address => ({
          name: "",
          address
        })),
        ...mail.replyTo !== void 0 && {
          replyTo: {
            name: "",
            address: mail.replyTo
          }
        },
        messageId: stamp.messageId,
        date: new Date(stamp.date).toUTCString().replace("GMT", "+0000"),
        headers: {
          Subject: {
            prepared: true,
            value: (0, nodemailer_lib_mime_funcs__WEBPACK_IMPORTED_MODULE_2__.r7)(`Subject: ${subject}`).slice(9)
          },
          "Content-Language": "sl"
        },
        text: mail.text,
        html: mail.html,
        encoding: "quoted-printable",
        baseBoundary: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(stamp.messageId).digest("hex").slice(0, 24),
        newline: "win",
        disableFileAccess: true,
        disableUrlAccess: true
      });
      return await composer.compile().build();
    }
  }),
  3336: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      eml: () => eml
    });
    var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9594);
    var _compose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4054);
    async function eml(mail, stamp) {
      const to = (0, _address_js__WEBPACK_IMPORTED_MODULE_1__.jP)(mail.to);
      const sound = to.length > 0 && [ stamp.from, ...to ].every(_address_js__WEBPACK_IMPORTED_MODULE_1__.PW) && (0, 
      _address_js__WEBPACK_IMPORTED_MODULE_1__.$X)(stamp.messageId);
      if (!sound) return null;
      const raw = await (0, _compose_js__WEBPACK_IMPORTED_MODULE_0__.Z)({
        ...mail,
        to
      }, stamp);
      return `X-Unsent: 1\r\n${raw.toString("utf8")}`;
    }
  })
};
