/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scholion.cli.Scholion;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.ProjectAddress;
import org.scholion.project.BadRequestException;
import org.scholion.project.Progress;
import org.scholion.project.SettleProject;
import org.scholion.project.SettleProject.Setting;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scholion settings}. */
@Command(
        name = "settings",
        mixinStandardHelpOptions = true,
        description = "cli.settings.description")
final class SettingsCommand implements Callable<Integer> {

    private static final String ON = "on";
    private static final String OFF = "off";

    private final Output output;

    @Parameters(index = "0", paramLabel = "PROJECT", descriptionKey = "cli.shared.project")
    private ProjectAddress project = new FileAddress(Path.of(""));

    @Option(
            names = "--shared-suggestions",
            paramLabel = "on|off",
            descriptionKey = "cli.settings.shared-suggestions")
    private Optional<String> shared = Optional.empty();

    @Option(
            names = "--own-adjudication",
            paramLabel = "on|off",
            descriptionKey = "cli.settings.own-adjudication")
    private Optional<String> ownAdjudication = Optional.empty();

    @Option(
            names = "--closed-catalogue",
            paramLabel = "on|off",
            descriptionKey = "cli.settings.closed-catalogue")
    private Optional<String> closedCatalogue = Optional.empty();

    @Option(names = "--json", descriptionKey = "cli.shared.json")
    private boolean json;

    SettingsCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws Exception {
        requireOnOrOff(shared);
        requireOnOrOff(ownAdjudication);
        requireOnOrOff(closedCatalogue);
        try (OpenProject open = OpenProject.open(project)) {
            SettleProject settle = new SettleProject(open);
            settle(settle, Setting.SHARED_SUGGESTIONS, shared);
            settle(settle, Setting.OWN_ADJUDICATION, ownAdjudication);
            settle(settle, Setting.CLOSED_CATALOGUE, closedCatalogue);
            boolean closed = settle.isOn(Setting.CLOSED_CATALOGUE);
            boolean shares = settle.isOn(Setting.SHARED_SUGGESTIONS);
            boolean allows = settle.isOn(Setting.OWN_ADJUDICATION);
            if (json) {
                output.json(
                        Map.of(
                                "sharedSuggestions",
                                shares,
                                "ownAdjudication",
                                allows,
                                "closedCatalogue",
                                closed));
            } else {
                output.lineOf("cli.settings.shared", "shared", shares);
                output.lineOf("cli.settings.allowed", "allowed", allows);
                output.lineOf("cli.settings.closed", "closed", closed);
            }
        }
        return Scholion.DONE;
    }

    private static void settle(SettleProject settle, Setting setting, Optional<String> value)
            throws Exception {
        if (value.isPresent()) {
            settle.run(
                    new SettleProject.Request(setting, value.get().equals(ON), Actor.name()),
                    Progress.NONE);
        }
    }

    private static void requireOnOrOff(Optional<String> value) throws BadRequestException {
        if (value.isPresent() && !value.get().equals(ON) && !value.get().equals(OFF)) {
            throw new BadRequestException(Message.of("cli.settings.on-off", "value", value.get()));
        }
    }
}
