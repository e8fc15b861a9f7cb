"""Algorithms that run on the main thread: short ones, and those that need a layer's unsaved edits as they are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsProcessingException, QgsProject

from .algorithm_run import CollectingFeedback, Outcome, algorithm_named, collect_layers, last_sentence, make_context


def run_here(
    name: str,
    parameters: dict[str, Any],
    project: QgsProject,
    watch: Callable[[CollectingFeedback], None],
    feedback: CollectingFeedback | None = None,
) -> Outcome:
    """Run an algorithm on the main thread; ``watch`` connects its feedback to whatever shows progress."""
    feedback = CollectingFeedback() if feedback is None else feedback
    context = make_context(feedback, project)
    algorithm = algorithm_named(name)
    watch(feedback)
    right, reason = algorithm.checkParameterValues(parameters, context)
    if not right:
        return Outcome(ok=False, cancelled=False, error=reason)
    try:
        results, ok = algorithm.run(parameters, context, feedback, {}, False)
    except QgsProcessingException as exception:
        feedback.errors.append(str(exception))
        results, ok = {}, False
    outputs = collect_layers(context, feedback) if ok else {}
    return Outcome(
        ok=ok,
        cancelled=not ok and feedback.isCanceled(),
        results=results,
        layers=tuple(outputs.values()),
        error=last_sentence(feedback),
        warnings=tuple(feedback.warnings),
        outputs=outputs,
    )
