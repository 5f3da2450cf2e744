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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.scholion.cli.Scholion;
import org.scholion.corpus.CatalogueChange;
import org.scholion.corpus.CatalogueEntry;
import org.scholion.corpus.EntryName;
import org.scholion.corpus.EntryUse;
import org.scholion.corpus.StoreException;
import org.scholion.document.EntryId;
import org.scholion.project.BadRequestException;
import org.scholion.project.ChangeCatalogue;
import org.scholion.project.ChangeCatalogue.Change;
import org.scholion.project.DataProblemException;
import org.scholion.project.ExportCatalogue;
import org.scholion.project.FindEntries;
import org.scholion.project.ImportCatalogue;
import org.scholion.project.Progress;
import org.scholion.project.UndoCatalogue;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scholion catalogue}. */
@Command(
        name = "catalogue",
        mixinStandardHelpOptions = true,
        description = {
            "cli.catalogue.description",
            "cli.catalogue.entries",
            "cli.catalogue.table",
            "cli.catalogue.undoing"
        })
final class CatalogueCommand implements Callable<Integer> {

    private final Output output;

    @Mixin private AskedProject asked = new AskedProject();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel =
                    "list|show|add|rename|alias|describe|merge|split|remove|undo|history|import|export",
            descriptionKey = "cli.catalogue.what")
    private String what = "list";

    @Parameters(
            index = "2..*",
            arity = "0..*",
            paramLabel = "ENTRY|FILE|NUMBER",
            descriptionKey = "cli.catalogue.arguments")
    private List<String> arguments = new ArrayList<>();

    @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "cli.catalogue.type")
    private Optional<String> type = Optional.empty();

    @Option(names = "--name", paramLabel = "LANGUAGE=NAME", descriptionKey = "cli.catalogue.name")
    private List<String> names = new ArrayList<>();

    @Option(names = "--alias", paramLabel = "LANGUAGE=NAME", descriptionKey = "cli.catalogue.alias")
    private List<String> aliases = new ArrayList<>();

    @Option(
            names = "--no-alias",
            paramLabel = "LANGUAGE=NAME",
            descriptionKey = "cli.catalogue.no-alias")
    private Optional<String> noAlias = Optional.empty();

    @Option(names = "--identifier", paramLabel = "URI", descriptionKey = "cli.catalogue.identifier")
    private Optional<String> identifier = Optional.empty();

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.catalogue.note")
    private Optional<String> note = Optional.empty();

    @Option(names = "--member", paramLabel = "ENTRY", descriptionKey = "cli.catalogue.member")
    private List<String> members = new ArrayList<>();

    @Option(names = "--yes", descriptionKey = "cli.catalogue.yes")
    private boolean yes;

    @Option(names = "--overwrite", descriptionKey = "cli.catalogue.overwrite")
    private boolean overwrite;

    CatalogueCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws Exception {
        try (OpenProject open = asked.open()) {
            CatalogueReport report = new CatalogueReport(output, asked.json(), open);
            switch (what) {
                case "list" -> report.list(arguments.stream().findFirst());
                case "show" -> report.show(entry(open, 0));
                case "history" -> report.history();
                case "undo" -> undo(open);
                case "import" -> read(open);
                case "export" -> write(open);
                case "remove" -> {
                    return remove(open);
                }
                default -> change(open, asked(open), report);
            }
        }
        return Scholion.DONE;
    }

    private Change asked(OpenProject open) throws Exception {
        return switch (what) {
            case "add" ->
                    new Change.Add(
                            type.orElseThrow(() -> bad("cli.catalogue.no-type")),
                            allNames(),
                            identifier,
                            note,
                            ids(open, members));
            case "rename" ->
                    new Change.Rename(
                            entry(open, 0).id(),
                            names(names).stream()
                                    .findFirst()
                                    .orElseThrow(() -> bad("cli.catalogue.no-name")));
            case "alias" ->
                    noAlias.isPresent()
                            ? new Change.Unalias(entry(open, 0).id(), name(noAlias.get(), false))
                            : new Change.Alias(entry(open, 0).id(), names(aliases));
            case "describe" -> described(open, entry(open, 0));
            case "merge" ->
                    new Change.Merge(
                            entry(open, 0).id(), ids(open, arguments.subList(1, arguments.size())));
            case "split" -> split(open);
            default ->
                    throw new BadRequestException(
                            Message.of("cli.catalogue.no-such", "what", what));
        };
    }

    private Change described(OpenProject open, CatalogueEntry entry) throws Exception {
        return new Change.Describe(
                entry.id(),
                type.orElse(entry.typeId()),
                List.of(),
                emptied(identifier, entry.identifier()),
                emptied(note, entry.note()),
                members.isEmpty() ? entry.members() : ids(open, members));
    }

    /** What is given in place of what was; nothing where an empty text is given. */
    private static Optional<String> emptied(Optional<String> given, Optional<String> was) {
        return given.isPresent() ? given.filter(text -> !text.isBlank()) : was;
    }

    /** Whatever was merged has an id, and its names are those of what it was merged into. */
    private Change split(OpenProject open) throws Exception {
        Optional<EntryId> merged =
                Optional.of(argument(0))
                        .flatMap(EntryId::parse)
                        .filter(id -> names.isEmpty() && aliases.isEmpty());
        return merged.isPresent()
                ? new Change.Part(merged.get())
                : new Change.Split(entry(open, 0).id(), allNames());
    }

    private void change(OpenProject open, Change change, CatalogueReport report) throws Exception {
        ChangeCatalogue.Result result =
                new ChangeCatalogue(open)
                        .run(new ChangeCatalogue.Request(change, Actor.name()), Progress.NONE);
        if (asked.json()) {
            report.show(result.entry());
        } else {
            output.say(
                    "cli.catalogue.done",
                    "done",
                    result.change().isEmpty()
                            ? "same"
                            : change instanceof Change.Add ? "added" : "changed",
                    "name",
                    result.entry().names().get(0).name(),
                    "id",
                    result.entry().id().value());
        }
    }

    private int remove(OpenProject open) throws Exception {
        CatalogueEntry entry = entry(open, 0);
        ChangeCatalogue use = new ChangeCatalogue(open);
        EntryUse lost = use.use(entry.id());
        if (!lost.equals(EntryUse.NONE)) {
            output.lineOf(
                    "cli.catalogue.used",
                    "name",
                    entry.names().get(0).name(),
                    "documents",
                    lost.documents(),
                    "mentions",
                    lost.mentions(),
                    "targets",
                    lost.targets());
            output.out().flush();
            if (!yes) {
                output.say("cli.catalogue.no-consent");
                return Scholion.PROBLEM;
            }
        }
        use.run(
                new ChangeCatalogue.Request(new Change.Remove(entry.id()), Actor.name()),
                Progress.NONE);
        output.say("cli.catalogue.removed", "name", entry.names().get(0).name());
        return Scholion.DONE;
    }

    private void undo(OpenProject open) throws Exception {
        OptionalLong number = OptionalLong.empty();
        if (!arguments.isEmpty()) {
            try {
                number = OptionalLong.of(Long.parseLong(arguments.get(0)));
            } catch (NumberFormatException e) {
                throw new BadRequestException(
                        Message.of("cli.catalogue.no-number", "number", arguments.get(0)));
            }
        }
        CatalogueChange undone =
                new UndoCatalogue(open)
                        .run(new UndoCatalogue.Request(number, Actor.name()), Progress.NONE);
        output.say(
                "cli.catalogue.undone",
                "number",
                undone.number(),
                "what",
                undone.what(),
                "name",
                undone.after().get(0).names().get(0).name(),
                "count",
                undone.after().size());
    }

    private void read(OpenProject open) throws Exception {
        ImportCatalogue.Result result =
                new ImportCatalogue(open)
                        .run(
                                new ImportCatalogue.Request(Path.of(argument(0)), Actor.name()),
                                Progress.NONE);
        output.say(
                "cli.catalogue.imported",
                "added",
                result.added(),
                "changed",
                result.changed(),
                "same",
                result.same());
    }

    private void write(OpenProject open) throws Exception {
        Path file = Path.of(argument(0));
        int written =
                new ExportCatalogue(open)
                        .run(new ExportCatalogue.Request(file, overwrite), Progress.NONE);
        output.say("cli.catalogue.exported", "number", written, "file", file);
    }

    private String argument(int index) throws BadRequestException {
        if (arguments.size() <= index) {
            throw bad("cli.catalogue.no-argument");
        }
        return arguments.get(index);
    }

    private CatalogueEntry entry(OpenProject open, int index)
            throws BadRequestException, StoreException, DataProblemException {
        return new FindEntries(open).one(argument(index));
    }

    private static List<EntryId> ids(OpenProject open, List<String> named)
            throws StoreException, DataProblemException {
        FindEntries find = new FindEntries(open);
        List<EntryId> ids = new ArrayList<>();
        for (String each : named) {
            ids.add(find.one(each).id());
        }
        return ids;
    }

    private List<EntryName> allNames() throws BadRequestException {
        List<EntryName> all = new ArrayList<>(names(names));
        for (String alias : aliases) {
            all.add(name(alias, false));
        }
        return all;
    }

    private static List<EntryName> names(List<String> typed) throws BadRequestException {
        List<EntryName> names = new ArrayList<>();
        for (String each : typed) {
            names.add(name(each, true));
        }
        return names;
    }

    /** Reads {@code ar=سيرجي}; without a language it is a name of none. */
    private static EntryName name(String typed, boolean main) throws BadRequestException {
        int equals = typed.indexOf('=');
        String language = equals < 0 ? EntryName.ANY : typed.substring(0, equals).strip();
        String name = typed.substring(equals + 1).strip();
        if (!EntryName.isLanguage(language) || name.isEmpty()) {
            throw new BadRequestException(Message.of("cli.catalogue.wrong-name", "name", typed));
        }
        return new EntryName(language, name, main);
    }

    private static BadRequestException bad(String code) {
        return new BadRequestException(Message.of(code));
    }
}
