"""Profiles of the imports: given by path or by name, offered where kept ones fit, saved."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..messages import tr
from ..stock.profile import Profile, load_profile
from ..stock.profile_store import SUFFIX, fitting, path_of, save_profile
from .base import OrsenAlgorithm


def profiles_folder() -> Path:
    """Return the folder of the user's profiles, inside the QGIS profile; it may not exist yet."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "orsen" / "profiles"


def profile_parameters() -> tuple[QgsProcessingParameterDefinition, QgsProcessingParameterDefinition]:
    """Return the parameters PROFILE and SAVE_PROFILE."""
    profile = QgsProcessingParameterFile(
        "PROFILE", tr("Profile: a file, or the name of a saved one (else detected)"), extension="json", optional=True
    )
    save = QgsProcessingParameterString(
        "SAVE_PROFILE", tr("Save the profile used, under a name or as a .json file"), optional=True
    )
    return profile, save


def accept_profile(parameters: dict[str, Any]) -> dict[str, Any]:
    """Return parameters for QGIS's own check, which takes a path that ends in .json and no mere name."""
    text = parameters.get("PROFILE")
    if not isinstance(text, str) or not text or text.casefold().endswith(SUFFIX):
        return parameters
    return {**parameters, "PROFILE": text + SUFFIX}


def given_profile(
    algorithm: OrsenAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    schema: str,
    fact_types: Collection[str] = (),
) -> Profile | None:
    """Return the profile that PROFILE names, None where it names none."""
    text = algorithm.parameterAsFile(parameters, "PROFILE", context)
    return load_profile(path_of(text, profiles_folder()), schema, fact_types) if text else None


def offer_profiles(
    names: list[str], schema: str, feedback: QgsProcessingFeedback, fact_types: Collection[str] = ()
) -> None:
    """Say which saved profiles fit a file that came without one."""
    found = fitting(names, profiles_folder(), schema, fact_types)
    if found:
        feedback.pushInfo(
            tr("Saved profiles that fit this file: {names}. Give one of them as PROFILE to use it.").format(
                names=", ".join(found)
            )
        )


def save_if_asked(
    algorithm: OrsenAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    profile: Profile,
    feedback: QgsProcessingFeedback,
) -> None:
    """Write the profile where SAVE_PROFILE asks for it."""
    text = algorithm.parameterAsString(parameters, "SAVE_PROFILE", context).strip()
    if text:
        path = save_profile(profile, text, profiles_folder())
        feedback.pushInfo(tr("Profile saved: {path}").format(path=path))
