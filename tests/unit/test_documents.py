"""What the documents say is so: every algorithm in the README, every button of the guide under its French name."""

from __future__ import annotations

import ast
import re
import unicodedata
from pathlib import Path
from xml.etree import ElementTree

# Words of QGIS itself, and values of columns and fields of files, which the guide sets in italics as well.
NOT_OURS = {
    "Extensions › Installer/Gérer les extensions › Installer depuis un ZIP",
    "Vecteur › ORSEN",
    "Préférences › Options › ORSEN",
    "Ajouter une partie",
    "sans_fait",
}


def listed_algorithms(root: Path) -> list[str]:
    """The names of the provider's algorithms that people see, in its order, read from the source."""
    folder = root / "orsen_qgis" / "processing"
    tree = ast.parse((folder / "provider.py").read_text("utf-8"))
    modules = {
        alias.name: node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for alias in node.names
    }
    (listed,) = [
        node.value
        for node in tree.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id == "ALGORITHMS"
    ]
    assert isinstance(listed, ast.Tuple)
    sources = [(folder / f"{modules[each.id]}.py").read_text("utf-8") for each in listed.elts]
    return [
        re.search(r'^    NAME = "(\w+)"$', source, re.M)[1] for source in sources if "HideFromToolbox" not in source
    ]


def plain(text: str) -> str:
    """A text without the marks of keys, kinds of space and of apostrophe, case and a last colon or ellipsis."""
    text = unicodedata.normalize("NFKC", text.replace("&", "").replace("’", "'")).casefold()
    return re.sub(r"\s+", " ", text).strip().rstrip(".: ")


def test_the_readme_lists_every_algorithm_once_and_no_other(root: Path) -> None:
    readme = (root / "README.md").read_text("utf-8")
    rows = re.findall(r"^\| `orsen:(\w+)` \|", readme, re.M)
    assert sorted(rows) == sorted(listed_algorithms(root))


def test_the_guide_names_only_algorithms_that_there_are(root: Path) -> None:
    guide = (root / "docs" / "guide.md").read_text("utf-8")
    assert set(re.findall(r"orsen:(\w+)", guide)) <= set(listed_algorithms(root))


def test_what_the_guide_sets_in_italics_stands_in_the_panel(root: Path) -> None:
    sentences = ElementTree.parse(root / "resources" / "i18n" / "orsen_fr.ts")  # noqa: S314  our own file
    said = [plain(message.findtext("translation") or "") for message in sentences.iter("message")]
    guide = re.sub(r"\*\*.*?\*\*", "", (root / "docs" / "guide.md").read_text("utf-8"), flags=re.S)
    names = {re.sub(r"\s+", " ", each) for each in re.findall(r"(?<![*\w])\*([^*]+)\*(?!\*)", guide)}
    assert len(names) > 80
    missing = [name for name in names - NOT_OURS if not any(plain(name) in sentence for sentence in said)]
    assert missing == []


def test_links_and_pictures_of_the_documents_lead_somewhere(root: Path) -> None:
    for path in (root / "README.md", root / "CONTRIBUTING.md", *sorted((root / "docs").glob("*.md"))):
        text = path.read_text("utf-8")
        headings = re.findall(r"^#+ (.*)$", text, re.M)
        anchors = {re.sub(r"[^\w\- ]", "", heading.casefold()).replace(" ", "-") for heading in headings}
        for target in re.findall(r"\]\(([^)]+)\)", text):
            if target.startswith("#"):
                assert target[1:] in anchors, (path.name, target)
            elif "://" not in target:
                assert (path.parent / target.partition("#")[0]).exists(), (path.name, target)
