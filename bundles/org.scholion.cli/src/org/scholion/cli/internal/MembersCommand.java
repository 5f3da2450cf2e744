/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.scholion.cli.Scholion;
import org.scholion.corpus.Member;
import org.scholion.project.BadRequestException;
import org.scholion.project.ChangeMembers;
import org.scholion.project.ChangeMembers.Change;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code scholion members}. */
@Command(
        name = "members",
        mixinStandardHelpOptions = true,
        description = {"cli.members.description", "cli.members.blind"})
final class MembersCommand implements Callable<Integer> {

    private static final String ADD = "add";
    private static final String ROLE = "role";
    private static final String RENAME = "rename";

    private final Output output;

    @Mixin private AskedProject asked = new AskedProject();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "add|role|rename",
            descriptionKey = "cli.members.what")
    private Optional<String> what = Optional.empty();

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "NAME",
            descriptionKey = "cli.members.name")
    private Optional<String> name = Optional.empty();

    @Parameters(
            index = "3",
            arity = "0..1",
            paramLabel = "VALUE",
            descriptionKey = "cli.members.value")
    private Optional<String> value = Optional.empty();

    MembersCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws Exception {
        Optional<Change> change = change();
        try (OpenProject open = asked.open()) {
            if (change.isPresent()) {
                Member now =
                        new ChangeMembers(open)
                                .run(
                                        new ChangeMembers.Request(change.get(), Actor.name()),
                                        Progress.NONE);
                say(change.get(), now);
            }
            if (asked.json() || change.isEmpty()) {
                new MemberReport(output, asked.json()).show(open);
            }
        }
        return Scholion.DONE;
    }

    private Optional<Change> change() throws BadRequestException {
        if (what.isEmpty()) {
            return Optional.empty();
        }
        String named =
                name.orElseThrow(() -> new BadRequestException(Message.of("cli.members.no-name")));
        return Optional.of(
                switch (what.get()) {
                    case ADD -> new Change.Add(new Member(named, role(Member.Role.ANNOTATOR)));
                    case ROLE -> new Change.GiveRole(named, role());
                    case RENAME -> new Change.Rename(named, newName());
                    default ->
                            throw new BadRequestException(
                                    Message.of("cli.members.no-such", "what", what.get()));
                });
    }

    private String newName() throws BadRequestException {
        return value.orElseThrow(
                () -> new BadRequestException(Message.of("cli.members.no-new-name")));
    }

    private Member.Role role(Member.Role otherwise) throws BadRequestException {
        return value.isEmpty() ? otherwise : role();
    }

    private Member.Role role() throws BadRequestException {
        return Stream.of(Member.Role.values())
                .filter(role -> value.equals(Optional.of(MemberReport.word(role))))
                .findFirst()
                .orElseThrow(
                        () ->
                                new BadRequestException(
                                        Message.of(
                                                "cli.members.no-role", "role", value.orElse(""))));
    }

    private void say(Change change, Member now) {
        switch (change) {
            case Change.Add add ->
                    output.say("cli.members.added", "member", now.name(), "role", now.role());
            case Change.GiveRole give ->
                    output.say("cli.members.role", "member", now.name(), "role", now.role());
            case Change.Rename rename ->
                    output.say("cli.members.renamed", "before", rename.name(), "after", now.name());
        }
    }
}
