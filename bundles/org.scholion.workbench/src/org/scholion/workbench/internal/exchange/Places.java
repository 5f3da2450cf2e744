/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.exchange;

import java.util.List;
import org.scholion.exchange.Loss;
import org.scholion.project.Problem;
import org.scholion.ui.problems.ListedProblem;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;

/** Says where something went wrong. */
final class Places {

    private Places() {}

    /** Returns the file, with line and offset where they are known. */
    static String of(Problem problem) {
        String code =
                problem.line().isEmpty()
                        ? "workbench.place.offset"
                        : problem.offset().isEmpty()
                                ? "workbench.place.line"
                                : "workbench.place.line-offset";
        return problem.line().isEmpty() && problem.offset().isEmpty()
                ? problem.file()
                : UiWords.say(
                        code,
                        "file",
                        problem.file(),
                        "line",
                        problem.line().orElse(0),
                        "offset",
                        problem.offset().orElse(0));
    }

    /** Returns what is wrong, without the place that stands before it in the message. */
    static String wordsOf(Problem problem) {
        if (problem.said().arguments().get("what") instanceof Message what) {
            return UiWords.say(what);
        }
        String message = UiWords.say(problem);
        int cut = message.indexOf(": ", problem.file().length());
        return message.startsWith(problem.file()) && cut > 0 ? message.substring(cut + 2) : message;
    }

    /** Returns what was lost for one reason, with some of the cases. */
    static ListedProblem of(Loss loss) {
        return of(loss.reason(), loss.count(), loss.examples());
    }

    /** Returns what was left out for one reason, with some of the cases. */
    static ListedProblem of(Message reason, long count, List<?> examples) {
        List<?> some = examples.stream().distinct().toList();
        return new ListedProblem(
                UiWords.say("workbench.loss.count", "count", count),
                UiWords.say(reason),
                some.isEmpty() ? "" : UiWords.say("workbench.loss.examples", "examples", some));
    }
}
