"""Scenes in the real desktop, from the installed zip."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def test_first_use_from_a_fresh_profile_to_a_delivered_map(play: Callable[..., dict[str, Any]]) -> None:
    told = play("first_use")
    assert "logements" in told["stock"]
    assert [row[0] for row in told["figures"]] == ["1", "2", "3", "4", "Non évalué"]
    assert told["categories"] == 5
    assert told["levels"] == [0, 1, 2, 3, 4]
    assert told["stopped"]["copies"] == []
    assert "La remise a été arrêtée" in " ".join(told["stopped"]["messages"])
    assert told["critical"] == []
    assert len(told["copies"]) >= 1
    for name in told["copies"]:
        assert name.startswith("EXP-")
        assert name.removesuffix(".pdf") in told["delivered"]
        assert (told["out"] / "exemplaires" / name).read_bytes().startswith(b"%PDF")
    secrets = told["out"] / "mots-de-passe.json"
    assert secrets.stat().st_mode & 0o077 == 0
    assert str(secrets) in told["delivered"]


def test_stopped_runs_lost_layers_and_ten_reloads_leave_nothing(play: Callable[..., dict[str, Any]]) -> None:
    told = play("manners")
    assert told["imports"] == ["Importer le patrimoine d’un bailleur", "Importer des incidents"]
    assert told["after_stop"] == {"layers": 1, "result": False}
    assert "arrêtée" in told["stop_message"][0]
    assert told["after_loss"] == {"layers": 0, "run": False}
    assert told["clean"] == told["after_ten"]
    assert told["clean"]["actions"] == told["clean"]["docks"] == told["clean"]["menus"] == 0
    assert not told["clean"]["provider"]
    assert not told["clean"]["translated"]
