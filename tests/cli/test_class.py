#!/usr/bin/env python3
"""What a class gets to see of the examples, and its teacher: the page of --classroom, and that of --answers."""
import base64
import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ET

EXAMPLES = os.path.join(os.environ["DZ_SOURCE"], "examples")
NAMES = ["南洋广播电台", "环海社", "Meridian", "海港新聞", "海港新闻", "玉山時報", "玉山时报"]


def duizhao(*options):
    command = [os.environ["DUIZHAO"], *options, "--config=" + os.path.join(EXAMPLES, "duizhao.yaml"),
               os.path.join(EXAMPLES, "articles")]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, env={"LC_ALL": "C"}).stdout.decode("utf-8")


def tree(page):
    """The page as elements: well-formed but for its scripts."""
    return ET.fromstring(re.sub(r"(?s)<script.*?</script>", "", page))


def words(element):
    return "".join(element.itertext())


def texts():
    """What the articles and their titles print, by the name the page has for them: "1", "t1"."""
    articles = [json.loads(line) for line in duizhao("read").splitlines()]
    return {str(n): "\n".join(block["text"] for block in article["blocks"]) for n, article in enumerate(articles, 1)} | \
           {f"t{n}": article["title"] for n, article in enumerate(articles, 1)}


def characters(page):
    """What the page shows of the articles: (text, place) -> character."""
    return {(one.get("data-d"), int(one.get("data-at")) + i): c
            for one in tree(page).iter() if "data-at" in one.attrib and len(one) == 0 for i, c in enumerate(one.text)}


def tasks(page, sheet):
    """What the sheets of all events ask or answer: (title, what stands below it)."""
    return [(words(task.find("h4")), [words(item) for item in task.findall("div[@class='item']")])
            for one in tree(page).iter() if one.get("class") == sheet for task in one.findall("div[@class='task']")]


class InClass(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.page = duizhao("report", "--lang=en", "--classroom")
        cls.answers = duizhao("report", "--lang=en", "--answers")

    def test_no_outlet_is_named_in_the_file(self):
        self.assertEqual([name for name in NAMES if name in self.page], [])
        self.assertNotIn("://", self.page.split("<body>")[1].split("<script")[0])

    def test_what_is_black_can_be_revealed_and_nothing_else_is_changed(self):
        data = json.loads(re.search(r'(?s)id="data">(.*?)</script>', self.page).group(1))
        masked = json.loads(base64.b64decode(data["secrets"]))["texts"]
        hidden = {(d, at + i): c for d, names in masked.items() for at, name in names for i, c in enumerate(name)}
        printed = texts()
        shown = characters(self.page)
        self.assertEqual({place for place, c in shown.items() if c == "█"}, hidden.keys() & shown.keys())
        for (d, at), c in shown.items():
            self.assertEqual(hidden.get((d, at), c), printed[d][at])
        self.assertGreater(len(hidden), 20)

    def test_what_the_worksheet_asks_the_answer_sheet_answers(self):
        asked, answered = tasks(self.page, "worksheet"), tasks(self.answers, "answers")
        self.assertEqual(len({title[3:] for title, _ in asked}), 6)
        self.assertEqual([(title, len(items)) for title, items in asked], [(title, len(items)) for title, items in answered])
        self.assertTrue(all(item for _, items in answered for item in items))

    def test_what_is_asked_is_what_the_outlets_that_quote_it_have_in_common(self):
        """One of them goes on with words that another outlet, which lacks the rest, has as well."""
        asked = [item for title, items in tasks(self.page, "worksheet") for item in items if "left out" in title]
        self.assertTrue(asked)
        self.assertFalse(any("拖出來" in item for item in asked), asked)

    def test_the_answers_say_what_they_are_about(self):
        answers = [(title[3:], item) for title, items in tasks(self.answers, "answers") for item in items]
        self.assertIn("受傷", next(item for title, item in answers if title == "Numbers that differ"))
        self.assertIn("没有发现故障", next(item for title, item in answers if title == "Introduced differently"))

    def test_what_has_no_worksheet_has_no_answers_and_no_link_to_them(self):
        with tempfile.TemporaryDirectory() as folder:
            for name, title, text in [
                    ("a", "沙溪堤壩決口 居民撤離", "沙溪堤壩周三決口。鎮長孟秋河說：「堤壩還能撐一夜，所有人今晚必須離開河岸。」"),
                    ("b", "沙溪堤壩決口 鎮長呼籲撤離", "沙溪堤壩周三決口。鎮長孟秋河聲稱：「堤壩還能撐一夜，所有人今晚必須離開河岸。」"),
                    ("c", "青谷大學遷校", "青谷大學將於九月遷往新址，舊圖書館改作展覽廳。")]:
                article = f"---\ntitle: {title}\nauthor: 沙溪日報\ndate: 2026-04-01\n---\n\n{text}\n"
                pathlib.Path(folder, name + ".md").write_text(article, encoding="utf-8")
            page = duizhao("report", "--classroom", folder)
            answers = duizhao("report", "--answers", folder)
        self.assertIn("沙溪堤壩決口", answers)
        self.assertEqual(len(tasks(answers, "answers")), len(tasks(page, "worksheet")))
        places = {one.get("id") for one in tree(answers).iter()}
        links = [one.get("href") for one in tree(answers).iter("a") if one.get("href", "").startswith("#")]
        self.assertEqual([link for link in links if link[1:] not in places], [])

    def test_the_answers_are_on_the_page_of_the_teacher_alone(self):
        keys = [words(one) for one in tree(self.answers).iter("li")]
        self.assertIn("A = 南洋广播电台", keys)
        self.assertEqual(tasks(self.page, "answers"), [])


if __name__ == "__main__":
    unittest.main()
