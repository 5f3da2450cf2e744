/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.cli.Scholion;
import org.scholion.corpus.ProjectAddress;
import org.scholion.exchange.Formats;
import org.scholion.project.Progress;
import org.scholion.project.release.DiffReleases;
import org.scholion.project.release.ListPseudonyms;
import org.scholion.project.release.ListReleases;
import org.scholion.project.release.ReleaseDifference;
import org.scholion.project.session.OpenProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The commands of {@code scholion release} about releases that were made. */
final class KnownReleaseCommands {

    private KnownReleaseCommands() {}

    /** {@code scholion release list}. */
    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "cli.release.list.description")
    static final class All implements Callable<Integer> {

        private static final int SHORT = 12;

        private final Output output;
        private final Formats formats;

        @Mixin private AskedProject asked = new AskedProject();

        All(Output output, Formats formats) {
            this.output = output;
            this.formats = formats;
        }

        @Override
        public Integer call() throws Exception {
            try (OpenProject open = asked.open()) {
                List<ListReleases.Known> all = new ListReleases(open, formats).run();
                if (asked.json()) {
                    output.json(all.stream().map(All::tree).toList());
                    return Scholion.DONE;
                }
                if (all.isEmpty()) {
                    output.say("cli.release.no-releases");
                    return Scholion.DONE;
                }
                List<List<String>> rows = new ArrayList<>();
                rows.add(
                        output.heads(
                                "cli.head.number",
                                "cli.head.title",
                                "cli.head.of",
                                "cli.head.documents",
                                "cli.head.schema",
                                "cli.head.formats",
                                "cli.head.when",
                                "cli.head.content"));
                for (ListReleases.Known known : all) {
                    rows.add(
                            List.of(
                                    Long.toString(known.number()),
                                    known.title().orElse(""),
                                    known.of(),
                                    Integer.toString(known.documents()),
                                    Integer.toString(known.schemaVersion()),
                                    String.join(" ", known.formats()),
                                    known.at().toString(),
                                    known.content().substring(0, SHORT)));
                }
                output.table(rows);
            }
            return Scholion.DONE;
        }

        private static Map<String, @Nullable Object> tree(ListReleases.Known known) {
            Map<String, @Nullable Object> tree = new TreeMap<>();
            tree.put("release", known.number());
            tree.put("content", known.content());
            tree.put("title", known.title());
            tree.put("of", known.of());
            tree.put("documents", known.documents());
            tree.put("schemaVersion", known.schemaVersion());
            tree.put("formats", known.formats());
            tree.put("split", known.split());
            tree.put("recipe", known.recipe());
            tree.put("by", known.actor());
            tree.put("at", known.at().toString());
            return tree;
        }
    }

    /** {@code scholion release diff}. */
    @Command(
            name = "diff",
            mixinStandardHelpOptions = true,
            description = "cli.release.diff.description")
    static final class Diff implements Callable<Integer> {

        private static final int FOLDERS = 2;
        private static final int MOST = 3;

        private final Output output;
        private final Formats formats;

        @Parameters(
                arity = "2..3",
                paramLabel = "RELEASE",
                descriptionKey = "cli.release.diff.releases")
        private List<String> releases = new ArrayList<>();

        @Option(names = "--json", descriptionKey = "cli.shared.json")
        private boolean json;

        @Spec private CommandSpec spec = CommandSpec.create();

        Diff(Output output, Formats formats) {
            this.output = output;
            this.formats = formats;
        }

        @Override
        public Integer call() throws Exception {
            if (releases.size() > MOST) {
                throw new ParameterException(
                        spec.commandLine(), output.words().say("cli.release.diff.three"));
            }
            DiffReleases.Request request =
                    new DiffReleases.Request(releases.get(releases.size() - 2), releases.getLast());
            if (releases.size() == FOLDERS) {
                write(new DiffReleases(formats).run(request, Progress.NONE));
            } else {
                try (OpenProject open = OpenProject.open(project())) {
                    write(new DiffReleases(open, formats).run(request, Progress.NONE));
                }
            }
            return Scholion.DONE;
        }

        private ProjectAddress project() {
            try {
                return ScholionCommand.address(output, releases.getFirst());
            } catch (TypeConversionException e) {
                throw new ParameterException(spec.commandLine(), e.getMessage(), e);
            }
        }

        private void write(ReleaseDifference difference) {
            if (json) {
                output.json(difference.tree());
            } else {
                new ReleaseDiffReport(output).write(difference);
            }
        }
    }

    /** {@code scholion release names}. */
    @Command(
            name = "names",
            mixinStandardHelpOptions = true,
            description = "cli.release.names.description")
    static final class Names implements Callable<Integer> {

        private final Output output;
        private final Formats formats;

        @Mixin private AskedProject asked = new AskedProject();

        @Parameters(
                index = "1",
                paramLabel = "RELEASE",
                descriptionKey = "cli.release.names.release")
        private String release = "";

        Names(Output output, Formats formats) {
            this.output = output;
            this.formats = formats;
        }

        @Override
        public Integer call() throws Exception {
            try (OpenProject open = asked.open()) {
                ListPseudonyms.Result result =
                        new ListPseudonyms(open, formats)
                                .run(new ListPseudonyms.Request(release, Actor.name()));
                if (asked.json()) {
                    output.json(Map.of("content", result.content(), "names", result.names()));
                } else {
                    output.data(result.csv());
                }
            }
            return Scholion.DONE;
        }
    }
}
