# SPDX-License-Identifier: MIT
"""Has the pages of the command used in headless Chromium, by the keyboard: browser.py CSTO TEXT WORK.

Chromium is driven by chromedriver, over the WebDriver protocol. Where they are not installed the test is skipped.
"""

import json
import re
import shutil
import subprocess
import sys
import urllib.request
from pathlib import Path

TAB, ENTER = "\ue004", "\ue007"
ARGUMENTS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
             "--disable-background-networking", "--disable-component-update", "--window-size=1200,900"]


class Browser:
    """One session of a browser."""

    def __init__(self, driver, chromium, profile):
        self.process = subprocess.Popen([driver, "--port=0"], stdout=subprocess.PIPE, text=True)
        for line in self.process.stdout:
            if found := re.search(r"started successfully on port (\d+)", line):
                break
        self.base = f"http://127.0.0.1:{found.group(1)}/session"
        options = {"binary": chromium, "args": [*ARGUMENTS, f"--user-data-dir={profile}"]}
        session = self.call("", {"capabilities": {"alwaysMatch": {"goog:chromeOptions": options}}})
        self.base += "/" + session["sessionId"]

    def call(self, path, body=None, method="POST"):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.base + path, data, {"Content-Type": "application/json"}, method=method)
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)["value"]

    def open(self, path):
        self.call("/url", {"url": path.resolve().as_uri()})

    def run(self, script):
        return self.call("/execute/sync", {"script": script, "args": []})

    def press(self, key):
        strokes = [{"type": "keyDown", "value": key}, {"type": "keyUp", "value": key}]
        self.call("/actions", {"actions": [{"type": "key", "id": "keyboard", "actions": strokes}]})

    def focused(self):
        """What has the focus: its tag, the id that it is about, and whether that is to be seen."""
        return self.run("""const at = document.activeElement, style = getComputedStyle(at);
            return {tag: at.localName, thing: at.dataset.id || at.dataset.find || at.id, 
                    shown: style.outlineStyle != 'none'};""")

    def close(self):
        self.call("", method="DELETE")
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()


def tab_to(browser, tag):
    for _ in range(200):
        browser.press(TAB)
        if (at := browser.focused())["tag"] == tag:
            return at
    raise AssertionError(f"no {tag} is reached by the tabulator")


def check_keyboard(browser):
    """From a mention to what it is, to its facts, and back to the text; all is reached, and the focus is seen."""
    mark = tab_to(browser, "mark")
    browser.press(ENTER)
    assert browser.focused()["thing"] == "thing-" + mark["thing"]
    button = tab_to(browser, "button")
    assert button["thing"] == mark["thing"] and button["shown"]
    tab_to(browser, "summary")
    browser.press(ENTER)
    assert browser.run("return document.activeElement.parentElement.open")
    browser.run(f"document.querySelector('button[data-find=\"{mark['thing']}\"]').focus()")
    browser.press(ENTER)
    back = browser.focused()
    assert back["tag"] == "mark" and back["thing"] == mark["thing"] and back["shown"]

    browser.run("document.querySelectorAll('details').forEach(part => part.open = true); document.activeElement.blur()")
    wanted = browser.run("return document.querySelectorAll('mark, button, summary, a').length")
    browser.run("window.reached = new Set(); addEventListener('focusin', event => reached.add(event.target))")
    for _ in range(wanted + 10):
        browser.press(TAB)
    reached = browser.run("""return Array.from(document.querySelectorAll('mark, button, summary, a'))
                                 .filter(part => reached.has(part)).length""")
    assert reached == wanted > 20, (reached, wanted)
    return f"{wanted} places reached"


def check_widths(browser):
    """Nothing has to be scrolled to the side, whatever is opened."""
    browser.run("document.querySelectorAll('details').forEach(part => part.open = true)")
    for width in (320, 500, 900, 1400):
        browser.call("/goog/cdp/execute", {"cmd": "Emulation.setDeviceMetricsOverride", "params": {
            "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}})
        scrolled = browser.run("return document.scrollingElement.scrollWidth")
        assert scrolled <= width, (width, scrolled)
    browser.call("/goog/cdp/execute", {"cmd": "Emulation.clearDeviceMetricsOverride", "params": {}})
    return "320 to 1400 pixels wide"


def check_timeline(browser):
    """Letters lie within the picture and none on others; marks are reached and have a name."""
    boxes = browser.run("""return Array.from(document.querySelectorAll('text')).filter(text => text.textContent)
        .map(text => text.getBBox()).map(box => [box.x, box.y, box.x + box.width, box.y + box.height])""")
    width, height = browser.run("const box = document.documentElement.viewBox.baseVal; return [box.width, box.height]")
    for i, (left, top, right, bottom) in enumerate(boxes):
        assert 0 <= left < right <= width and 0 <= top < bottom <= height, boxes[i]
        for other in boxes[:i]:
            assert right <= other[0] or other[2] <= left or bottom <= other[1] or other[3] <= top, (boxes[i], other)
    browser.press(TAB)
    at = browser.run("const at = document.activeElement; return [at.dataset.id, at.querySelector('title').textContent]")
    assert at[0] and at[1], at
    return f"{len(boxes)} texts"


def main():
    csto, text, work = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    driver, chromium = shutil.which("chromedriver"), shutil.which("chromium")
    if driver is None or chromium is None:
        print("skipped: chromium and chromedriver were not found")
        return 77
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    page, timeline = work / "page.html", work / "timeline.svg"
    page.write_bytes(subprocess.run([csto, "scan", "--html", text], stdout=subprocess.PIPE, check=True).stdout)
    timeline.write_bytes(subprocess.run([csto, "export", "timeline"], stdout=subprocess.PIPE, check=True).stdout)
    browser = Browser(driver, chromium, work / "profile")
    try:
        for path, check in ((page, check_keyboard), (page, check_widths), (timeline, check_timeline)):
            browser.open(path)
            print(f"{check.__name__.removeprefix('check_')}: {check(browser)}")
    finally:
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
