"""A door for scanners: passes each request on to the demonstration, with a key of its own and, where told, a session."""
import http.client, http.server, os, re, secrets, sys, urllib.parse

port, site = int(sys.argv[1]), urllib.parse.urlsplit(sys.argv[2])
cookie = os.environ.get("COOKIE", "")
token = None


def passed(method, path, headers, body):
    asked = http.client.HTTPConnection(site.hostname, site.port, timeout=60)
    asked.request(method, path, body=body, headers=headers)
    answer = asked.getresponse()
    return answer, answer.read()


def form_token():
    """What every form of the session sends along."""
    global token
    if token is None:
        _, page = passed("GET", "/trabajo", {"Cookie": cookie}, None)
        token = re.search(rb'name="_csrf" value="([^"]+)"', page).group(1).decode()
    return token


def renewed(body):
    pairs = urllib.parse.parse_qsl(body, keep_blank_values=True, encoding="latin-1")
    kept = [it for it in pairs if it[0] not in ("llave", "_csrf")] if cookie else [it for it in pairs if it[0] != "llave"]
    kept.append(("llave", secrets.token_urlsafe(16)))
    if cookie:
        kept.append(("_csrf", form_token()))
    return urllib.parse.urlencode(kept, encoding="latin-1")


class Door(http.server.BaseHTTPRequestHandler):
    def any(self):
        # Who leaves, ends a session or gives a role back cannot go on looking.
        if cookie and re.search(r"/(salir|fin)$", urllib.parse.urlsplit(self.path).path):
            self.send_response(204)
            self.end_headers()
            return
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        headers = {k: v for k, v in self.headers.items() if k.lower() not in ("host", "content-length", "connection", "origin", "referer")}
        if cookie:
            headers["Cookie"] = cookie
        if self.command == "POST" and "urlencoded" in self.headers.get("Content-Type", ""):
            body = renewed(body.decode("latin-1")).encode("latin-1")
        answer, words = passed(self.command, self.path, headers, body or None)
        self.send_response(answer.status)
        for name, value in answer.getheaders():
            if name.lower() not in ("transfer-encoding", "content-length", "connection"):
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(words)))
        self.end_headers()
        self.wfile.write(words)

    do_GET = do_POST = do_PUT = do_HEAD = do_OPTIONS = any

    def log_message(self, *none):
        pass


http.server.ThreadingHTTPServer(("localhost", port), Door).serve_forever()
