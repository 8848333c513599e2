export const id = 6611;

export const ids = [ 6611 ];

export const modules = {
  6611: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => smtp_connection
    });
    var package_info = __webpack_require__(9701);
    var external_node_events_ = __webpack_require__(8474);
    var external_node_net_ = __webpack_require__(7030);
    var external_node_tls_ = __webpack_require__(1692);
    var external_node_os_ = __webpack_require__(8161);
    var external_node_crypto_ = __webpack_require__(7598);
    var external_node_stream_ = __webpack_require__(7075);
    const INSERT_LF = Buffer.from("\n");
    const INSERT_LF_DOT = Buffer.from("\n.");
    const INSERT_CR = Buffer.from("\r");
    const INSERT_DOT = Buffer.from(".");
    class DataStream extends external_node_stream_.Transform {
      constructor(options) {
        super(options);
        this.options = options || {};
        this.inByteCount = 0;
        this.outByteCount = 0;
        this.lastByte = false;
      }
      _transform(chunk, encoding, done) {
        const chunks = [];
        let chunklen = 0;
        let i, len, lastPos = 0;
        let buf;
        if (!chunk || !chunk.length) return done();
        if (typeof chunk === "string") chunk = Buffer.from(chunk);
        this.inByteCount += chunk.length;
        for (i = 0, len = chunk.length; i < len; i++) {
          const byte = chunk[i];
          const prev = i ? chunk[i - 1] : this.lastByte;
          let insert = false;
          if (prev === 13 && byte !== 10) insert = byte === 46 ? INSERT_LF_DOT : INSERT_LF; else if (byte === 10 && prev !== 13) insert = INSERT_CR; else if (byte === 46 && (prev === 10 || prev === false)) insert = INSERT_DOT;
          if (insert) {
            if (i > lastPos) {
              buf = chunk.slice(lastPos, i);
              chunks.push(buf);
              chunklen += buf.length;
            }
            chunks.push(insert);
            chunklen += insert.length;
            lastPos = i;
          }
        }
        if (chunks.length) {
          if (lastPos < chunk.length) {
            buf = chunk.slice(lastPos);
            chunks.push(buf);
            chunklen += buf.length;
          }
          this.outByteCount += chunklen;
          this.push(Buffer.concat(chunks, chunklen));
        } else {
          this.outByteCount += chunk.length;
          this.push(chunk);
        }
        this.lastByte = chunk[chunk.length - 1];
        done();
      }
      _flush(done) {
        let buf;
        if (this.lastByte === 10) buf = Buffer.from(".\r\n"); else if (this.lastByte === 13) buf = Buffer.from("\n.\r\n"); else buf = Buffer.from("\r\n.\r\n");
        this.outByteCount += buf.length;
        this.push(buf);
        done();
      }
    }
    var shared = __webpack_require__(2076);
    const OUTLOOK_REPLY = /^250 2\.0\.0 OK (<[^<>\s]+\.prod\.outlook\.com>)/i;
    const SES_REPLY = /^250 Ok ([0-9a-f]+(?:-[0-9a-f]+)+)$/i;
    const AWS_REGION = /^[a-z]{2}(?:-[a-z]+)+-\d+$/;
    function sesRegion(host) {
      const labels = host.toLowerCase().replace(/\.$/, "").split(".");
      const domain = labels.slice(-2).join(".");
      if (domain !== "amazonaws.com" && domain !== "awsapps.com") return;
      return labels.slice(0, -2).find(label => AWS_REGION.test(label));
    }
    function parseServerMessageId(response, host) {
      const reply = (response || "").toString().trim();
      const outlook = reply.match(OUTLOOK_REPLY);
      if (outlook) return outlook[1];
      const ses = reply.match(SES_REPLY);
      if (ses && host) {
        const region = sesRegion(host);
        if (region) return "<" + ses[1].toLowerCase() + "@" + (region === "us-east-1" ? "email" : region) + ".amazonses.com>";
      }
      return;
    }
    var errors = __webpack_require__(2809);
    const CONNECTION_TIMEOUT = 12e4;
    const SOCKET_TIMEOUT = 6e5;
    const GREETING_TIMEOUT = 3e4;
    const DNS_TIMEOUT = 3e4;
    const CLOSE_TIMEOUT = 5e3;
    const KEEPALIVE_DELAY = 3e4;
    const TEARDOWN_NOOP = () => {};
    function shuffle(list) {
      const result = list.slice();
      for (let i = result.length - 1; i > 0; i--) {
        const j = Math.floor(Math.random() * (i + 1));
        [result[i], result[j]] = [ result[j], result[i] ];
      }
      return result;
    }
    function timeoutError(message, timeoutType) {
      const err = new Error(message);
      err.timeoutType = timeoutType;
      return err;
    }
    const MAX_RESPONSE_SIZE = 1048576;
    function decodeServerResponse(str) {
      if (!str) return str;
      const utf8 = Buffer.from(str, "binary").toString("utf8");
      return utf8.includes("�") ? str : utf8;
    }
    function isPartialResponse(str) {
      return isPartialLine(str.slice(str.lastIndexOf("\n") + 1));
    }
    function isPartialLine(line) {
      return /^\d+-/.test(line);
    }
    function maskAuthCommand(cmd) {
      const match = (cmd || "").toString().match(/^AUTH\s+[^\s]+/i);
      if (!match) return "/* secret */";
      return match[0].length === cmd.length ? cmd : match[0] + " /* secret */";
    }
    class SMTPConnection extends external_node_events_.EventEmitter {
      constructor(options) {
        super(options);
        this.id = external_node_crypto_.randomBytes(8).toString("base64").replace(/\W/g, "");
        this.stage = "init";
        this.options = options || {};
        if (this.options.requireTLS && (this.options.ignoreTLS || this.options.opportunisticTLS)) this.options = Object.assign({}, this.options, {
          ignoreTLS: false,
          opportunisticTLS: false
        });
        this.secureConnection = !!this.options.secure;
        this.alreadySecured = !!this.options.secured;
        this.port = Number(this.options.port) || (this.secureConnection ? 465 : 587);
        this.host = this.options.host || "localhost";
        this.servername = this.options.servername ? this.options.servername : !external_node_net_.isIP(this.host) ? this.host : false;
        this.allowInternalNetworkInterfaces = this.options.allowInternalNetworkInterfaces || false;
        if (typeof this.options.secure === "undefined" && this.port === 465) this.secureConnection = true;
        this.name = (this.options.name || this._getHostname()).toString().replace(/[\r\n]+/g, "");
        this.logger = shared.tZ(this.options, {
          component: this.options.component || "smtp-connection",
          sid: this.id
        });
        this.customAuth = new Map;
        for (const key of Object.keys(this.options.customAuth || {})) {
          const mapKey = (key || "").toString().trim().toUpperCase();
          if (mapKey) this.customAuth.set(mapKey, this.options.customAuth[key]);
        }
        this.version = package_info.rE;
        this.authenticated = false;
        this.destroyed = false;
        this.secure = !!this.secureConnection;
        this._remainder = "";
        this._responseQueue = [];
        this._responsePartial = false;
        this.lastServerResponse = false;
        this._socket = false;
        this._supportedAuth = [];
        this.allowsAuth = false;
        this._envelope = false;
        this._supportedExtensions = [];
        this._maxAllowedSize = 0;
        this._responseActions = [];
        this._recipientQueue = [];
        this._phaseTimer = false;
        this._plaintextEhlo = false;
        this._destroyed = false;
        this._closing = false;
        this._currentDataStream = false;
        this._pendingSend = false;
        this._connectCallback = false;
        this._onSocketData = chunk => this._onData(chunk);
        this._onSocketError = error => this._onError(error, "ESOCKET", false, "CONN");
        this._onSocketClose = () => this._onClose();
        this._onSocketEnd = () => this._onEnd();
        this._onSocketTimeout = () => this._onTimeout();
        this._onConnectionSocketError = err => this._onError(err, "ESOCKET", false, "CONN");
      }
      connect(connectCallback) {
        if (this._connectCalled && !this._destroyed) {
          const err = this._formatError("Cannot connect - connect() was already called for this connection", "ECONNECTION", false, "API");
          if (typeof connectCallback === "function") {
            setImmediate(() => connectCallback(err));
            return;
          }
          this.logger.warn({
            tnx: "smtp"
          }, "%s", err.message);
          return;
        }
        this._connectCalled = true;
        if (typeof connectCallback === "function") {
          this._connectCallback = connectCallback;
          this.once("connect", () => {
            this._connectCallback = false;
            this.logger.debug({
              tnx: "smtp"
            }, "SMTP handshake finished");
            connectCallback();
          });
          const isDestroyedMessage = this._isDestroyedMessage("connect");
          if (isDestroyedMessage) return connectCallback(this._formatError(isDestroyedMessage, "ECONNECTION", false, "CONN"));
        }
        const connectionTimeout = this.options.connectionTimeout || CONNECTION_TIMEOUT;
        this._connectionDeadline = (this._connectStartedAt || Date.now()) + connectionTimeout;
        let opts = {
          port: this.port,
          host: this.host,
          allowInternalNetworkInterfaces: this.allowInternalNetworkInterfaces,
          timeout: Math.min(this.options.dnsTimeout || DNS_TIMEOUT, connectionTimeout)
        };
        if (this.options.localAddress) opts.localAddress = this.options.localAddress;
        if (this.options.connection) {
          this._socket = this.options.connection;
          this._setupConnectionHandlers();
          if (this.secureConnection && !this.alreadySecured) setImmediate(() => this._upgradeConnection(err => {
            if (err) {
              this._onError(new Error("Error initiating TLS - " + (err.message || err)), "ETLS", false, "CONN");
              return;
            }
            this._onConnect();
          })); else setImmediate(() => this._onConnect());
          return;
        } else if (this.options.socket) {
          this._socket = this.options.socket;
          return this._resolveAndConnect(opts, _resolved => {
            if (this._destroyed || this._closing) return;
            try {
              this._socket.connect(this.port, this.host, () => {
                if (this.secureConnection && !this.alreadySecured) return this._upgradeConnection(err => {
                  if (err) {
                    this._onError(new Error("Error initiating TLS - " + (err.message || err)), "ETLS", false, "CONN");
                    return;
                  }
                  this._onConnect();
                });
                this._onConnect();
              });
              this._setupConnectionHandlers();
            } catch (E) {
              setImmediate(() => this._onError(E, "ECONNECTION", false, "CONN"));
              return;
            }
          });
        } else {
          if (this.secureConnection) {
            Object.assign(opts, this.options.tls || {});
            if (this.servername && !opts.servername) opts.servername = this.servername;
          }
          return this._resolveAndConnect(opts, resolved => {
            let addresses = resolved._addresses || [];
            if (opts.localAddress) {
              const localFamily = external_node_net_.isIPv6(opts.localAddress) ? 6 : 4;
              const sameFamily = addresses.filter(addr => external_node_net_.isIP(addr) === localFamily);
              addresses = sameFamily.length ? sameFamily : addresses;
            }
            if (addresses.length > 1) {
              const ipv6 = addresses.filter(addr => external_node_net_.isIPv6(addr));
              const ipv4 = addresses.filter(addr => !external_node_net_.isIPv6(addr));
              const ordered = shuffle(ipv6).concat(shuffle(ipv4));
              opts.host = this.host;
              opts.autoSelectFamily = true;
              if (!ipv6.length || !ipv4.length) {
                const remaining = this._connectionDeadline - Date.now();
                opts.autoSelectFamilyAttemptTimeout = Math.max(Math.floor(remaining / ordered.length), 10);
              }
              opts.lookup = (hostname, lookupOptions, callback) => {
                if (lookupOptions && lookupOptions.all) {
                  const all = ordered.map(address => ({
                    address,
                    family: external_node_net_.isIPv6(address) ? 6 : 4
                  }));
                  return setImmediate(() => callback(null, all));
                }
                setImmediate(() => callback(null, ordered[0], external_node_net_.isIPv6(ordered[0]) ? 6 : 4));
              };
            } else if (addresses.length) opts.host = addresses[0];
            this._connectToHost(opts, this.secureConnection);
          });
        }
      }
      _resolveAndConnect(opts, callback) {
        return shared.cK(opts, (err, resolved) => {
          if (err) return setImmediate(() => this._onError(err, "EDNS", false, "CONN"));
          this.logger.debug({
            tnx: "dns",
            source: opts.host,
            resolved: resolved.host,
            cached: !!resolved.cached
          }, "Resolved %s as %s [cache %s]", opts.host, resolved.host, resolved.cached ? "hit" : "miss");
          for (const key of Object.keys(resolved)) if (key.charAt(0) !== "_" && resolved[key]) opts[key] = resolved[key];
          callback(resolved);
        });
      }
      _connectToHost(opts, secure) {
        if (this._destroyed || this._closing) return;
        const connectFn = secure ? external_node_tls_.connect : external_node_net_.connect;
        try {
          this._socket = connectFn(opts, () => this._onConnect());
          this._setupConnectionHandlers();
        } catch (E) {
          setImmediate(() => this._onError(E, "ECONNECTION", false, "CONN"));
          return;
        }
      }
      _setupConnectionHandlers() {
        this._startPhase(Math.max((this._connectionDeadline || Date.now()) - Date.now(), 0), timeoutError("Connection timeout", "CONNECT_TIMEOUT"));
        this._socket.on("error", this._onConnectionSocketError);
      }
      _startPhase(timeout, err) {
        this._clearPhase();
        this._phaseTimer = setTimeout(() => {
          this._phaseTimer = false;
          this._onError(err, "ETIMEDOUT", false, "CONN");
        }, timeout);
      }
      _remainingSetupTime() {
        return Math.min(this.options.greetingTimeout || GREETING_TIMEOUT, Math.max((this._connectionDeadline || 1 / 0) - Date.now(), 1));
      }
      _clearPhase() {
        clearTimeout(this._phaseTimer);
        this._phaseTimer = false;
      }
      quit() {
        this._sendCommand("QUIT");
        this._responseActions.push(this.close);
      }
      close() {
        this._clearPhase();
        this._responseActions = [];
        if (this._closing) return;
        this._closing = true;
        const configuredCloseTimeout = this.options.socketCloseTimeout;
        const socketCloseTimeout = typeof configuredCloseTimeout === "number" && Number.isFinite(configuredCloseTimeout) && configuredCloseTimeout >= 0 ? configuredCloseTimeout : CLOSE_TIMEOUT;
        const closeMethod = this.stage === "init" || socketCloseTimeout === 0 ? "destroy" : "end";
        this.logger.debug({
          tnx: "smtp"
        }, 'Closing connection to the server using "%s"', closeMethod);
        const socket = this._socket;
        if (this._currentDataStream) {
          try {
            this._currentDataStream.unpipe(this._socket);
          } catch (_E) {}
          this._currentDataStream = false;
        }
        if (this._pendingSend) {
          const {stream, onStreamError} = this._pendingSend;
          if (stream) {
            stream.removeListener("error", onStreamError);
            stream.on("error", TEARDOWN_NOOP);
            stream.destroy();
          }
          this._pendingSend = false;
        }
        if (socket && !socket.destroyed) try {
          socket.setTimeout(0);
          socket.removeListener("data", this._onSocketData);
          socket.removeListener("timeout", this._onSocketTimeout);
          socket.removeListener("close", this._onSocketClose);
          socket.removeListener("end", this._onSocketEnd);
          socket.removeListener("error", this._onSocketError);
          socket.removeListener("error", this._onConnectionSocketError);
          socket.on("error", TEARDOWN_NOOP);
          socket[closeMethod]();
          if (closeMethod === "end") {
            const closeTimer = setTimeout(() => socket.destroy(), socketCloseTimeout);
            if (typeof closeTimer.unref === "function") closeTimer.unref();
            socket.once("close", () => clearTimeout(closeTimer));
          }
        } catch (_E) {}
        this._destroy();
      }
      login(authData, callback) {
        const isDestroyedMessage = this._isDestroyedMessage("login");
        if (isDestroyedMessage) return callback(this._formatError(isDestroyedMessage, "ECONNECTION", false, "API"));
        this._auth = authData || {};
        this._authMethod = (this._auth.method || "").toString().trim().toUpperCase() || false;
        const canUseXOAuth2 = !!this._auth.oauth2 || this.customAuth.has("XOAUTH2");
        if (!this._authMethod && this._auth.oauth2 && !this._auth.credentials) this._authMethod = "XOAUTH2"; else if (!this._authMethod || this._authMethod === "XOAUTH2" && !this._auth.oauth2) {
          const supported = this._supportedAuth.find(method => method !== "XOAUTH2" || canUseXOAuth2);
          this._authMethod = (supported || "PLAIN").toUpperCase().trim();
        }
        if ((this._authMethod !== "XOAUTH2" || this.customAuth.has("XOAUTH2")) && (!this._auth.credentials || !this._auth.credentials.user || !this._auth.credentials.pass)) if (this._auth.user && this._auth.pass || this.customAuth.has(this._authMethod)) this._auth.credentials = {
          user: this._auth.user,
          pass: this._auth.pass,
          options: this._auth.options
        }; else return callback(this._formatError('Missing credentials for "' + this._authMethod + '"', "EAUTH", false, "API"));
        if (this.customAuth.has(this._authMethod)) {
          const handler = this.customAuth.get(this._authMethod);
          let lastResponse;
          let returned = false;
          const resolve = () => {
            if (returned) return;
            returned = true;
            this.logger.info({
              tnx: "smtp",
              username: this._auth.user,
              action: "authenticated",
              method: this._authMethod
            }, "User %s authenticated", JSON.stringify(this._auth.user));
            this.authenticated = true;
            callback(null, true);
          };
          const reject = err => {
            if (returned) return;
            returned = true;
            callback(this._formatError(err, "EAUTH", lastResponse, "AUTH " + this._authMethod));
          };
          const sendCommand = (cmd, done) => {
            let promise;
            if (!done) promise = new Promise((resolve, reject) => {
              done = shared.Jt(resolve, reject);
            });
            this._responseActions.push(str => {
              lastResponse = str;
              let codes = str.match(/^(\d+)(?:\s(\d+\.\d+\.\d+))?\s/);
              let data = {
                command: cmd,
                response: str
              };
              if (codes) {
                data.status = Number(codes[1]) || 0;
                if (codes[2]) data.code = codes[2];
                data.text = str.substr(codes[0].length);
              } else {
                data.text = str;
                data.status = 0;
              }
              done(null, data);
            });
            setImmediate(() => this._sendCommand(cmd, maskAuthCommand(cmd)));
            return promise;
          };
          const handlerResponse = handler({
            auth: this._auth,
            method: this._authMethod,
            extensions: [].concat(this._supportedExtensions),
            authMethods: [].concat(this._supportedAuth),
            maxAllowedSize: this._maxAllowedSize || false,
            sendCommand,
            resolve,
            reject
          });
          if (handlerResponse && typeof handlerResponse.catch === "function") handlerResponse.then(resolve).catch(reject);
          return;
        }
        switch (this._authMethod) {
         case "XOAUTH2":
          this._handleXOauth2Token(false, callback);
          return;

         case "LOGIN":
          this._responseActions.push(str => {
            this._actionAUTH_LOGIN_USER(str, callback);
          });
          this._sendCommand("AUTH LOGIN");
          return;

         case "PLAIN":
          this._responseActions.push(str => {
            this._actionAUTHComplete(str, callback);
          });
          this._sendCommand("AUTH PLAIN " + Buffer.from("\0" + this._auth.credentials.user + "\0" + this._auth.credentials.pass, "utf-8").toString("base64"), "AUTH PLAIN " + Buffer.from("\0" + this._auth.credentials.user + "\0/* secret */", "utf-8").toString("base64"));
          return;

         case "CRAM-MD5":
          this._responseActions.push(str => {
            this._actionAUTH_CRAM_MD5(str, callback);
          });
          this._sendCommand("AUTH CRAM-MD5");
          return;
        }
        return callback(this._formatError('Unknown authentication method "' + this._authMethod + '"', "EAUTH", false, "API"));
      }
      send(envelope, message, done) {
        let returned = false;
        const callback = (err, info) => {
          if (returned) return;
          returned = true;
          if (this._pendingSend && this._pendingSend.callback === callback) this._pendingSend = false;
          done(err, info);
        };
        if (!message) return callback(this._formatError("Empty message", "EMESSAGE", false, "API"));
        const isDestroyedMessage = this._isDestroyedMessage("send message");
        if (isDestroyedMessage) return callback(this._formatError(isDestroyedMessage, "ECONNECTION", false, "API"));
        if (this._maxAllowedSize && envelope.size > this._maxAllowedSize) {
          setImmediate(() => {
            callback(this._formatError("Message size larger than allowed " + this._maxAllowedSize, "EMESSAGE", false, "MAIL FROM"));
          });
          return;
        }
        const pendingSend = {
          callback,
          stream: false,
          onStreamError: err => callback(this._formatError(err, "ESTREAM", false, "API"))
        };
        if (typeof message.on === "function") {
          pendingSend.stream = message;
          pendingSend.stream.on("error", pendingSend.onStreamError);
        }
        this._pendingSend = pendingSend;
        const startTime = Date.now();
        this._setEnvelope(envelope, (err, info) => {
          if (err) {
            if (typeof message.destroy === "function") message.destroy();
            return callback(err);
          }
          const envelopeTime = Date.now();
          const stream = this._createSendStream((err, str) => {
            if (err) return callback(err);
            const result = info;
            result.envelopeTime = envelopeTime - startTime;
            result.messageTime = Date.now() - envelopeTime;
            result.messageSize = stream.outByteCount;
            result.response = str;
            const serverMessageId = parseServerMessageId(result.response, this.options.host);
            if (serverMessageId) result.serverMessageId = serverMessageId;
            const rejectedErrors = this._envelope?.rejectedErrors;
            if (!result.rejectedErrors && rejectedErrors && rejectedErrors.length) result.rejectedErrors = rejectedErrors;
            return callback(null, result);
          });
          if (typeof message.pipe === "function") message.pipe(stream); else {
            stream.write(message);
            stream.end();
          }
        });
      }
      reset(callback) {
        const isDestroyedMessage = this._isDestroyedMessage("reset");
        if (isDestroyedMessage) return callback(this._formatError(isDestroyedMessage, "ECONNECTION", false, "API"));
        this._sendCommand("RSET");
        this._responseActions.push(str => {
          if (str.charAt(0) !== "2") return callback(this._formatError("Could not reset session state. response=" + str, "EPROTOCOL", str, "RSET"));
          this._envelope = false;
          return callback(null, true);
        });
      }
      _onConnect() {
        const socket = this._socket;
        this._clearPhase();
        this.logger.info({
          tnx: "network",
          localAddress: socket.localAddress,
          localPort: socket.localPort,
          remoteAddress: socket.remoteAddress,
          remotePort: socket.remotePort
        }, "%s established to %s:%s", this.secure ? "Secure connection" : "Connection", socket.remoteAddress, socket.remotePort);
        if (this._destroyed) {
          this.close();
          return;
        }
        this.stage = "connected";
        socket.removeListener("data", this._onSocketData);
        socket.removeListener("timeout", this._onSocketTimeout);
        socket.removeListener("close", this._onSocketClose);
        socket.removeListener("end", this._onSocketEnd);
        socket.removeListener("error", this._onConnectionSocketError);
        socket.removeListener("error", this._onSocketError);
        socket.on("error", this._onSocketError);
        socket.on("data", this._onSocketData);
        socket.once("close", this._onSocketClose);
        socket.once("end", this._onSocketEnd);
        socket.setTimeout(this.options.socketTimeout || SOCKET_TIMEOUT);
        socket.on("timeout", this._onSocketTimeout);
        if (typeof socket.setKeepAlive === "function") socket.setKeepAlive(true, KEEPALIVE_DELAY);
        if (typeof socket.setNoDelay === "function") socket.setNoDelay(true);
        this._startPhase(this._remainingSetupTime(), timeoutError("Greeting never received", "GREETING_TIMEOUT"));
        this._responseActions.push(this._actionGreeting);
        socket.resume();
      }
      _onServerClosing(str) {
        if (this._destroyed) return;
        const pendingSend = this._pendingSend;
        const envelope = this._envelope;
        this._responseActions = [];
        this.close();
        if (pendingSend) pendingSend.callback(envelope && envelope.mailError || this._formatError("Server closed the connection", "ECONNECTION", str, "CONN"));
      }
      _onData(chunk) {
        if (this._destroyed || !chunk || !chunk.length) return;
        const maxResponseSize = this.options.maxResponseSize || MAX_RESPONSE_SIZE;
        const data = chunk.toString("binary");
        if (!data.includes("\n")) {
          this._remainder += data;
          if (this._remainder.length > maxResponseSize) return this._onResponseTooLarge();
          return;
        }
        const lines = (this._remainder + data).split(/\r?\n/);
        this._remainder = lines.pop();
        for (let i = 0, len = lines.length; i < len; i++) {
          if (this._responsePartial) this._responseQueue[this._responseQueue.length - 1] += "\n" + lines[i]; else this._responseQueue.push(lines[i]);
          this._responsePartial = isPartialLine(lines[i]);
          if (this._responsePartial && this._responseQueue[this._responseQueue.length - 1].length > maxResponseSize) return this._onResponseTooLarge();
        }
        if (this._remainder.length > maxResponseSize) return this._onResponseTooLarge();
        if (this._responsePartial) return;
        this._processResponse();
      }
      _onResponseTooLarge() {
        this._remainder = "";
        this._responseQueue = [];
        this._responsePartial = false;
        this._onError(new Error("Server response exceeds maximum allowed size"), "EPROTOCOL", false, "CONN");
      }
      _onError(err, type, data, command) {
        this._clearPhase();
        if (this._destroyed) return;
        err = this._formatError(err, type, data, command);
        if ((0, errors.bV)(err)) this.logger.warn({
          tnx: "smtp",
          err
        }, "%s", err.message); else this.logger.error({
          tnx: "smtp",
          err
        }, "%s", err.message);
        const pendingSend = this._pendingSend;
        this.emit("error", err);
        this.close();
        if (pendingSend) pendingSend.callback(err);
      }
      _formatError(message, type, response, command) {
        let err;
        if (/Error\]$/i.test(Object.prototype.toString.call(message))) err = message; else err = new Error(message);
        if (type && type !== "Error" && err.code !== errors.jK) {
          if (err.code && err.code !== type && !err.originalCode) err.originalCode = err.code;
          err.code = type;
        }
        if (response) {
          err.response = response;
          err.message += ": " + response;
        }
        const responseCode = typeof response === "string" && Number((response.match(/^\d+/) || [])[0]) || false;
        if (responseCode) {
          err.responseCode = responseCode;
          err.permanent = (0, errors.TI)(responseCode);
        }
        if (command) err.command = command;
        return err;
      }
      _onClose() {
        let serverResponse = false;
        if (this._remainder && this._remainder.trim()) {
          this.lastServerResponse = serverResponse = decodeServerResponse(this._remainder.trim());
          if (this.options.debug || this.options.transactionLog) this.logger.debug({
            tnx: "server"
          }, serverResponse);
        }
        this.logger.info({
          tnx: "network"
        }, "Connection closed");
        const failureResponse = typeof serverResponse === "string" && /^[45]\d{2}[ -]/.test(serverResponse) ? serverResponse : false;
        if (this.upgrading && !this._destroyed) return this._onError(new Error("Connection closed unexpectedly"), "ETLS", failureResponse, "CONN");
        if (!failureResponse && this._responseActions[0] === this._actionGreeting && this._connectCallback && !this._destroyed) {
          const connectCallback = this._connectCallback;
          this._connectCallback = false;
          const err = this._formatError(new Error("Connection closed unexpectedly"), "ECONNECTION", false, "CONN");
          this.logger.warn({
            tnx: "network"
          }, err.message);
          connectCallback(err);
          this.close();
          return;
        }
        if (!failureResponse && this.stage === "connected" && !this._responseActions.length && !this._pendingSend && !this._destroyed && !this._closing) {
          this.logger.info({
            tnx: "network"
          }, "Server closed the idle connection");
          return this._destroy();
        }
        if (failureResponse || this._responseActions[0] !== this.close && !this._destroyed) return this._onError(new Error("Connection closed unexpectedly"), "ECONNECTION", failureResponse, "CONN");
        this._destroy();
      }
      _onEnd() {
        if (this._socket && !this._socket.destroyed) this._socket.end();
      }
      _onTimeout() {
        return this._onError(timeoutError("Timeout", "SOCKET_TIMEOUT"), "ETIMEDOUT", false, "CONN");
      }
      _destroy() {
        if (this._destroyed) return;
        this._destroyed = true;
        this.destroyed = true;
        this._clearPhase();
        this.emit("end");
      }
      _upgradeConnection(callback) {
        if (this._destroyed || this._closing) return;
        const discarded = this._remainder.length + this._responseQueue.reduce((total, response) => total + response.length, 0);
        if (discarded) this.logger.warn({
          tnx: "smtp",
          discarded
        }, "Discarded %s bytes received in plaintext after the STARTTLS response", discarded);
        this._plaintextEhlo = false;
        this._remainder = "";
        this._responseQueue = [];
        this._responsePartial = false;
        const socketPlain = this._socket;
        socketPlain.removeListener("data", this._onSocketData);
        socketPlain.removeListener("timeout", this._onSocketTimeout);
        socketPlain.setTimeout(0);
        const opts = Object.assign({
          socket: socketPlain,
          host: this.host
        }, this.options.tls || {});
        if (this.servername && !opts.servername) opts.servername = this.servername;
        const removePlainSocketListeners = () => {
          socketPlain.removeListener("close", this._onSocketClose);
          socketPlain.removeListener("end", this._onSocketEnd);
          socketPlain.removeListener("error", this._onSocketError);
          socketPlain.removeListener("error", this._onConnectionSocketError);
        };
        this.upgrading = true;
        this._startPhase(this._remainingSetupTime(), timeoutError("TLS handshake timed out", "UPGRADE_TIMEOUT"));
        try {
          this._socket = external_node_tls_.connect(opts, () => {
            this._clearPhase();
            this.secure = true;
            this.upgrading = false;
            this._socket.on("data", this._onSocketData);
            removePlainSocketListeners();
            return callback(null, true);
          });
        } catch (err) {
          this._clearPhase();
          removePlainSocketListeners();
          return callback(err);
        }
        this._socket.on("error", this._onSocketError);
        this._socket.once("close", this._onSocketClose);
        this._socket.once("end", this._onSocketEnd);
        this._socket.setTimeout(this.options.socketTimeout || SOCKET_TIMEOUT);
        this._socket.on("timeout", this._onSocketTimeout);
        socketPlain.resume();
      }
      _processResponse() {
        if (!this._responseQueue.length) return false;
        const raw = (this._responseQueue.shift() || "").toString();
        if (!raw.trim()) {
          setImmediate(() => this._processResponse());
          return;
        }
        if (isPartialResponse(raw)) {
          this._responseQueue.unshift(raw);
          return;
        }
        const str = this.lastServerResponse = decodeServerResponse(raw);
        if (this.options.debug || this.options.transactionLog) this.logger.debug({
          tnx: "server"
        }, str.replace(/\r?\n$/, ""));
        const action = this._responseActions.shift();
        const closing = /^421[ -]/.test(str);
        if (typeof action === "function") {
          action.call(this, str);
          if (closing) return this._onServerClosing(str);
          setImmediate(() => this._processResponse());
        } else if (closing && !this._pendingSend && this.stage === "connected") {
          this.logger.info({
            tnx: "smtp"
          }, "Server closed the idle connection: %s", str);
          this.close();
        } else return this._onError(new Error("Unexpected Response"), "EPROTOCOL", str, "CONN");
      }
      _sendCommand(str, logStr) {
        if (this._destroyed) return;
        const socket = this._socket;
        if (socket.destroyed) return this.close();
        if (this.options.debug || this.options.transactionLog) this.logger.debug({
          tnx: "client"
        }, (logStr || str || "").toString().replace(/\r?\n$/, ""));
        socket.write(Buffer.from(str + "\r\n", "utf-8"));
      }
      _setEnvelope(envelope, callback) {
        const args = [];
        let useSmtpUtf8 = false;
        this._envelope = envelope || {};
        this._envelope.from = (this._envelope.from && this._envelope.from.address || this._envelope.from || "").toString().trim();
        this._envelope.to = [].concat(this._envelope.to || []).map(to => (to && to.address || to || "").toString().trim());
        if (!this._envelope.to.length) return callback(this._formatError("No recipients defined", "EENVELOPE", false, "API"));
        if (this._envelope.from && /[\r\n<>]/.test(this._envelope.from)) return callback(this._formatError("Invalid sender " + JSON.stringify(this._envelope.from), "EENVELOPE", false, "API"));
        if (/[\x80-\uFFFF]/.test(this._envelope.from)) useSmtpUtf8 = true;
        for (let i = 0, len = this._envelope.to.length; i < len; i++) {
          if (!this._envelope.to[i] || /[\r\n<>]/.test(this._envelope.to[i])) return callback(this._formatError("Invalid recipient " + JSON.stringify(this._envelope.to[i]), "EENVELOPE", false, "API"));
          if (/[\x80-\uFFFF]/.test(this._envelope.to[i])) useSmtpUtf8 = true;
        }
        this._envelope.rcptQueue = [].concat(this._envelope.to || []);
        this._envelope.rejected = [];
        this._envelope.rejectedErrors = [];
        this._envelope.accepted = [];
        if (this._envelope.dsn) try {
          this._envelope.dsn = this._setDsnEnvelope(this._envelope.dsn);
        } catch (err) {
          return callback(this._formatError("Invalid DSN " + err.message, "EENVELOPE", false, "API"));
        }
        if (this._envelope.requireTLSExtensionEnabled) {
          if (!this.secure) return callback(this._formatError("REQUIRETLS can only be used over TLS connections (RFC 8689)", "EREQUIRETLS", false, "MAIL FROM"));
          if (!this._supportedExtensions.includes("REQUIRETLS")) return callback(this._formatError("Server does not support REQUIRETLS extension (RFC 8689)", "EREQUIRETLS", false, "MAIL FROM"));
        }
        this._envelope.pipelined = this._supportedExtensions.includes("PIPELINING");
        this._responseActions.push(str => {
          this._actionMAIL(str, callback);
        });
        if (useSmtpUtf8 && this._supportedExtensions.includes("SMTPUTF8")) {
          args.push("SMTPUTF8");
          this._usingSmtpUtf8 = true;
        }
        if (this._envelope.use8BitMime && this._supportedExtensions.includes("8BITMIME")) {
          args.push("BODY=8BITMIME");
          this._using8BitMime = true;
        }
        if (this._envelope.size && this._supportedExtensions.includes("SIZE")) {
          const sizeValue = Number(this._envelope.size) || 0;
          if (sizeValue > 0) args.push("SIZE=" + sizeValue);
        }
        if (this._envelope.dsn && this._supportedExtensions.includes("DSN")) {
          if (this._envelope.dsn.ret) args.push("RET=" + shared.Iy(this._envelope.dsn.ret));
          if (this._envelope.dsn.envid) args.push("ENVID=" + shared.Iy(this._envelope.dsn.envid));
        }
        if (this._envelope.requireTLSExtensionEnabled) args.push("REQUIRETLS");
        const mailFrom = "MAIL FROM:<" + this._envelope.from + ">" + (args.length ? " " + args.join(" ") : "");
        this._recipientQueue = [];
        if (!this._envelope.pipelined) {
          this._sendCommand(mailFrom);
          return;
        }
        const socket = this._socket;
        socket.cork();
        this._sendCommand(mailFrom);
        while (this._envelope.rcptQueue.length) this._sendRcpt(this._envelope.rcptQueue.shift(), callback);
        this._responseActions.push(str => {
          this._actionDATA(str, callback);
        });
        this._sendCommand("DATA");
        socket.uncork();
      }
      _sendRcpt(recipient, callback) {
        this._recipientQueue.push(recipient);
        this._responseActions.push(str => {
          this._actionRCPT(str, callback);
        });
        this._sendCommand("RCPT TO:<" + recipient + ">" + this._getDsnRcptToArgs());
      }
      _setDsnEnvelope(params) {
        let ret = (params.ret || params.return || "").toString().toUpperCase() || null;
        if (ret) switch (ret) {
         case "HDRS":
         case "HEADERS":
          ret = "HDRS";
          break;

         case "FULL":
         case "BODY":
          ret = "FULL";
          break;
        }
        if (ret && ![ "FULL", "HDRS" ].includes(ret)) throw new Error("ret: " + JSON.stringify(ret));
        const envid = (params.envid || params.id || "").toString() || null;
        let notify = params.notify || null;
        if (notify) {
          if (typeof notify === "string") notify = notify.split(",");
          notify = notify.map(n => n.trim().toUpperCase());
          const validNotify = [ "NEVER", "SUCCESS", "FAILURE", "DELAY" ];
          const invalidNotify = notify.filter(n => !validNotify.includes(n));
          if (invalidNotify.length || notify.length > 1 && notify.includes("NEVER")) throw new Error("notify: " + JSON.stringify(notify.join(",")));
          notify = notify.join(",");
        }
        let orcpt = (params.recipient || params.orcpt || "").toString() || null;
        if (orcpt && orcpt.indexOf(";") < 0) orcpt = "rfc822;" + orcpt;
        return {
          ret,
          envid,
          notify,
          orcpt
        };
      }
      _getDsnRcptToArgs() {
        const envelope = this._envelope;
        const args = [];
        if (envelope.dsn && this._supportedExtensions.includes("DSN")) {
          if (envelope.dsn.notify) args.push("NOTIFY=" + shared.Iy(envelope.dsn.notify));
          if (envelope.dsn.orcpt) args.push("ORCPT=" + shared.Iy(envelope.dsn.orcpt));
        }
        return args.length ? " " + args.join(" ") : "";
      }
      _createSendStream(callback) {
        const envelope = this._envelope;
        const dataStream = new DataStream;
        if (this.options.lmtp) envelope.accepted.forEach((recipient, i) => {
          const final = i === envelope.accepted.length - 1;
          this._responseActions.push(str => {
            this._actionLMTPStream(recipient, final, str, callback);
          });
        }); else this._responseActions.push(str => {
          this._actionSMTPStream(str, callback);
        });
        this._currentDataStream = dataStream;
        dataStream.pipe(this._socket, {
          end: false
        });
        if (this.options.debug) {
          const logStream = new external_node_stream_.PassThrough;
          logStream.on("readable", () => {
            let chunk;
            while (chunk = logStream.read()) this.logger.debug({
              tnx: "message"
            }, chunk.toString("binary").replace(/\r?\n$/, ""));
          });
          dataStream.pipe(logStream);
        }
        dataStream.once("end", () => {
          if (this._currentDataStream === dataStream) this._currentDataStream = false;
          this.logger.info({
            tnx: "message",
            inByteCount: dataStream.inByteCount,
            outByteCount: dataStream.outByteCount
          }, "<%s bytes encoded mime message (source size %s bytes)>", dataStream.outByteCount, dataStream.inByteCount);
        });
        return dataStream;
      }
      _actionGreeting(str) {
        this._clearPhase();
        if (str.substr(0, 3) !== "220") {
          this._onError(new Error("Invalid greeting. response=" + str), "EPROTOCOL", str, "CONN");
          return;
        }
        if (this.options.lmtp) {
          this._responseActions.push(this._actionLHLO);
          this._sendCommand("LHLO " + this.name);
        } else {
          this._responseActions.push(this._actionEHLO);
          this._sendCommand("EHLO " + this.name);
        }
      }
      _actionLHLO(str) {
        if (str.charAt(0) !== "2") {
          this._onError(new Error("Invalid LHLO. response=" + str), "EPROTOCOL", str, "LHLO");
          return;
        }
        this._actionEHLO(str);
      }
      _actionEHLO(str) {
        if (str.substr(0, 3) === "421") {
          this._onError(new Error("Server terminates connection. response=" + str), "ECONNECTION", str, "EHLO");
          return;
        }
        if (str.charAt(0) !== "2") {
          if (this.options.requireTLS) {
            this._onError(new Error("EHLO failed but HELO does not support required STARTTLS. response=" + str), "ECONNECTION", str, "EHLO");
            return;
          }
          this._responseActions.push(this._actionHELO);
          this._sendCommand("HELO " + this.name);
          return;
        }
        if (!this.secure && !this.options.ignoreTLS && (/[ -]STARTTLS\b/im.test(str) || this.options.requireTLS)) {
          this._plaintextEhlo = str;
          this._sendCommand("STARTTLS");
          this._responseActions.push(this._actionSTARTTLS);
          return;
        }
        this._parseEhloExtensions(str);
        this.emit("connect");
      }
      _parseEhloExtensions(str) {
        let match;
        this._ehloLines = str.split(/\r?\n/).map(line => line.replace(/^\d+[ -]/, "").trim()).filter(line => line).slice(1);
        if (/[ -]SMTPUTF8\b/im.test(str)) this._supportedExtensions.push("SMTPUTF8");
        if (/[ -]DSN\b/im.test(str)) this._supportedExtensions.push("DSN");
        if (/[ -]8BITMIME\b/im.test(str)) this._supportedExtensions.push("8BITMIME");
        if (/[ -]REQUIRETLS\b/im.test(str)) this._supportedExtensions.push("REQUIRETLS");
        if (/[ -]PIPELINING\b/im.test(str)) this._supportedExtensions.push("PIPELINING");
        if (/[ -]AUTH\b/i.test(str)) this.allowsAuth = true;
        const authMechanisms = new Set;
        for (const line of this._ehloLines) {
          const authMatch = /^AUTH[\s=](.*)/i.exec(line);
          if (authMatch) for (const mechanism of authMatch[1].split(/[\s=]+/)) authMechanisms.add(mechanism.toUpperCase());
        }
        for (const mechanism of [ "PLAIN", "LOGIN", "CRAM-MD5", "XOAUTH2" ]) if (authMechanisms.has(mechanism)) this._supportedAuth.push(mechanism);
        if (match = str.match(/[ -]SIZE(?:[ \t]+(\d+))?/im)) {
          this._supportedExtensions.push("SIZE");
          this._maxAllowedSize = Number(match[1]) || 0;
        }
      }
      _actionHELO(str) {
        if (str.charAt(0) !== "2") {
          this._onError(new Error("Invalid HELO. response=" + str), "EPROTOCOL", str, "HELO");
          return;
        }
        this.allowsAuth = true;
        this.emit("connect");
      }
      _actionSTARTTLS(str) {
        if (str.charAt(0) !== "2") {
          if (this.options.opportunisticTLS) {
            this.logger.info({
              tnx: "smtp"
            }, "Failed STARTTLS upgrade, continuing unencrypted");
            if (this._plaintextEhlo) {
              this._parseEhloExtensions(this._plaintextEhlo);
              this._plaintextEhlo = false;
              this.allowsAuth = false;
              this._supportedAuth = [];
            }
            this.emit("connect");
            return;
          }
          this._onError(new Error("Error upgrading connection with STARTTLS"), "ETLS", str, "STARTTLS");
          return;
        }
        this._upgradeConnection((err, secured) => {
          if (err) {
            this._onError(new Error("Error initiating TLS - " + (err.message || err)), "ETLS", false, "STARTTLS");
            return;
          }
          this.logger.info({
            tnx: "smtp"
          }, "Connection upgraded with STARTTLS");
          if (secured) if (this.options.lmtp) {
            this._responseActions.push(this._actionLHLO);
            this._sendCommand("LHLO " + this.name);
          } else {
            this._responseActions.push(this._actionEHLO);
            this._sendCommand("EHLO " + this.name);
          } else this.emit("connect");
        });
      }
      _actionAUTH_LOGIN_USER(str, callback) {
        if (!/^334[ -]/.test(str)) {
          callback(this._formatError('Invalid login sequence while waiting for "334 VXNlcm5hbWU6"', "EAUTH", str, "AUTH LOGIN"));
          return;
        }
        this._responseActions.push(str => {
          this._actionAUTH_LOGIN_PASS(str, callback);
        });
        this._sendCommand(Buffer.from(this._auth.credentials.user + "", "utf-8").toString("base64"));
      }
      _actionAUTH_CRAM_MD5(str, callback) {
        const challengeMatch = str.match(/^334\s+(.+)$/);
        if (!challengeMatch) return callback(this._formatError("Invalid login sequence while waiting for server challenge string", "EAUTH", str, "AUTH CRAM-MD5"));
        const base64decoded = Buffer.from(challengeMatch[1], "base64").toString("ascii");
        const hmacMD5 = external_node_crypto_.createHmac("md5", this._auth.credentials.pass);
        hmacMD5.update(base64decoded);
        const prepended = this._auth.credentials.user + " " + hmacMD5.digest("hex");
        this._responseActions.push(str => {
          this._actionAUTH_CRAM_MD5_PASS(str, callback);
        });
        this._sendCommand(Buffer.from(prepended).toString("base64"), Buffer.from(this._auth.credentials.user + " /* secret */").toString("base64"));
      }
      _actionAUTH_CRAM_MD5_PASS(str, callback) {
        if (!str.match(/^235\s+/)) return callback(this._formatError('Invalid login sequence while waiting for "235"', "EAUTH", str, "AUTH CRAM-MD5"));
        this.logger.info({
          tnx: "smtp",
          username: this._auth.user,
          action: "authenticated",
          method: this._authMethod
        }, "User %s authenticated", JSON.stringify(this._auth.user));
        this.authenticated = true;
        callback(null, true);
      }
      _actionAUTH_LOGIN_PASS(str, callback) {
        if (!/^334[ -]/.test(str)) return callback(this._formatError('Invalid login sequence while waiting for "334 UGFzc3dvcmQ6"', "EAUTH", str, "AUTH LOGIN"));
        this._responseActions.push(str => {
          this._actionAUTHComplete(str, callback);
        });
        this._sendCommand(Buffer.from((this._auth.credentials.pass || "").toString(), "utf-8").toString("base64"), Buffer.from("/* secret */", "utf-8").toString("base64"));
      }
      _actionAUTHComplete(str, isRetry, callback) {
        if (!callback && typeof isRetry === "function") {
          callback = isRetry;
          isRetry = false;
        }
        if (str.substr(0, 3) === "334") {
          this._responseActions.push(str => {
            if (isRetry || this._authMethod !== "XOAUTH2") this._actionAUTHComplete(str, true, callback); else setImmediate(() => this._handleXOauth2Token(true, callback));
          });
          this._sendCommand("");
          return;
        }
        if (str.charAt(0) !== "2") {
          this.logger.info({
            tnx: "smtp",
            username: this._auth.user,
            action: "authfail",
            method: this._authMethod
          }, "User %s failed to authenticate", JSON.stringify(this._auth.user));
          return callback(this._formatError("Invalid login", "EAUTH", str, "AUTH " + this._authMethod));
        }
        this.logger.info({
          tnx: "smtp",
          username: this._auth.user,
          action: "authenticated",
          method: this._authMethod
        }, "User %s authenticated", JSON.stringify(this._auth.user));
        this.authenticated = true;
        callback(null, true);
      }
      _actionMAIL(str, callback) {
        const envelope = this._envelope;
        if (Number(str.charAt(0)) !== 2) {
          const message = this._usingSmtpUtf8 && /^550 /.test(str) && /[\x80-\uFFFF]/.test(envelope.from) ? "Internationalized mailbox name not allowed" : "Mail command failed";
          envelope.mailError = this._formatError(message, "EENVELOPE", str, "MAIL FROM");
        }
        this._advanceEnvelope(str, callback);
      }
      _actionRCPT(str, callback) {
        const envelope = this._envelope;
        let err;
        const curRecipient = this._recipientQueue.shift();
        if (Number(str.charAt(0)) !== 2) {
          const message = this._usingSmtpUtf8 && /^553 /.test(str) && /[\x80-\uFFFF]/.test(curRecipient) ? "Internationalized mailbox name not allowed" : "Recipient command failed";
          envelope.rejected.push(curRecipient);
          err = this._formatError(message, "EENVELOPE", str, "RCPT TO");
          err.recipient = curRecipient;
          envelope.rejectedErrors.push(err);
        } else envelope.accepted.push(curRecipient);
        this._advanceEnvelope(str, callback);
      }
      _advanceEnvelope(str, callback) {
        const envelope = this._envelope;
        if (envelope.pipelined) return;
        if (envelope.mailError) return callback(envelope.mailError);
        if (envelope.rcptQueue.length) return this._sendRcpt(envelope.rcptQueue.shift(), callback);
        if (this._recipientQueue.length) return;
        const err = this._envelopeError(str);
        if (err) return callback(err);
        this._responseActions.push(str => {
          this._actionDATA(str, callback);
        });
        this._sendCommand("DATA");
      }
      _envelopeError(str) {
        const envelope = this._envelope;
        if (envelope.mailError) return envelope.mailError;
        if (envelope.accepted.length) return null;
        const deferred = envelope.rejectedErrors.find(rejectedErr => rejectedErr.responseCode && rejectedErr.responseCode < 500);
        const lastRejected = envelope.rejectedErrors[envelope.rejectedErrors.length - 1];
        const reply = deferred?.response ?? (envelope.pipelined && lastRejected ? lastRejected.response : str);
        const err = this._formatError("Can't send mail - all recipients were rejected", "EENVELOPE", reply, "RCPT TO");
        err.rejected = envelope.rejected;
        err.rejectedErrors = envelope.rejectedErrors;
        return err;
      }
      _actionDATA(str, callback) {
        const envelope = this._envelope;
        if (envelope.pipelined) {
          const err = this._envelopeError(str);
          if (err) {
            if (/^3/.test(str)) {
              if (envelope.mailError) {
                this.close();
                return callback(err);
              }
              this._responseActions.push(() => callback(err));
              this._sendCommand(".");
              return;
            }
            return callback(err);
          }
        }
        if (!/^[23]/.test(str)) return callback(this._formatError("Data command failed", "EENVELOPE", str, "DATA"));
        const response = {
          accepted: envelope.accepted,
          rejected: envelope.rejected
        };
        if (this._ehloLines && this._ehloLines.length) response.ehlo = this._ehloLines;
        if (envelope.rejectedErrors.length) response.rejectedErrors = envelope.rejectedErrors;
        callback(null, response);
      }
      _actionSMTPStream(str, callback) {
        if (Number(str.charAt(0)) !== 2) return callback(this._formatError("Message failed", "EMESSAGE", str, "DATA"));
        return callback(null, str);
      }
      _actionLMTPStream(recipient, final, str, callback) {
        const envelope = this._envelope;
        let err;
        if (Number(str.charAt(0)) !== 2) {
          err = this._formatError("Message failed for recipient " + recipient, "EMESSAGE", str, "DATA");
          err.recipient = recipient;
          envelope.rejected.push(recipient);
          envelope.rejectedErrors.push(err);
          for (let i = 0, len = envelope.accepted.length; i < len; i++) if (envelope.accepted[i] === recipient) envelope.accepted.splice(i, 1);
        }
        if (final) return callback(null, str);
      }
      _handleXOauth2Token(isRetry, callback) {
        this._auth.oauth2.getToken(isRetry, (err, accessToken) => {
          if (err) {
            this.logger.info({
              tnx: "smtp",
              username: this._auth.user,
              action: "authfail",
              method: this._authMethod
            }, "User %s failed to authenticate", JSON.stringify(this._auth.user));
            return callback(this._formatError(err, "EAUTH", false, "AUTH XOAUTH2"));
          }
          this._responseActions.push(str => {
            this._actionAUTHComplete(str, isRetry, callback);
          });
          this._sendCommand("AUTH XOAUTH2 " + this._auth.oauth2.buildXOAuth2Token(accessToken), "AUTH XOAUTH2 " + this._auth.oauth2.buildXOAuth2Token("/* secret */"));
        });
      }
      _isDestroyedMessage(command) {
        if (this._destroyed) return "Cannot " + command + " - smtp connection is already destroyed.";
        if (this._socket) {
          if (this._socket.destroyed) return "Cannot " + command + " - smtp connection socket is already destroyed.";
          if (!this._socket.writable) return "Cannot " + command + " - smtp connection socket is already half-closed.";
        }
      }
      _getHostname() {
        let defaultHostname;
        try {
          defaultHostname = external_node_os_.hostname() || "";
        } catch (_err) {
          defaultHostname = "localhost";
        }
        if (!defaultHostname || defaultHostname.indexOf(".") < 0) defaultHostname = "[127.0.0.1]";
        if (defaultHostname.match(/^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/)) defaultHostname = "[" + defaultHostname + "]";
        return defaultHostname;
      }
    }
    const smtp_connection = SMTPConnection;
  })
};
