/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.scholion.corpus.InvalidAddressException;
import org.scholion.corpus.ProjectAddress;
import org.scholion.exchange.Formats;
import org.scholion.project.Whose;
import org.scholion.text.LanguageTag;
import org.scholion.words.Message;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** {@code scholion} itself. */
@Command(
        name = "scholion",
        mixinStandardHelpOptions = true,
        description = "cli.scholion.description",
        synopsisSubcommandLabel = "COMMAND")
public final class ScholionCommand extends CommandGroup {

    private ScholionCommand(Output output) {
        super(output);
    }

    /**
     * Takes the language. It was looked for in the arguments before, so all there is to do is to
     * refuse what is none.
     */
    @Option(
            names = Language.OPTION,
            paramLabel = "TAG",
            scope = ScopeType.INHERIT,
            descriptionKey = "cli.shared.locale")
    private void language(String tag) {
        if (!LanguageTag.isOne(tag)) {
            throw wrong(output().textOf("cli.usage.no-language", "tag", tag));
        }
    }

    /** Returns the parser of the whole command line. */
    public static CommandLine line(Output output, Formats formats, String version) {
        CommandLine schema = new CommandLine(new SchemaCommand(output));
        schema.addSubcommand(new SchemaCommand.Show(output));
        schema.addSubcommand(new SchemaCommand.Validate(output));
        schema.addSubcommand(new SchemaCommand.Apply(output));
        schema.addSubcommand(new MigrationCommands.Diff(output));
        schema.addSubcommand(new MigrationCommands.Migrate(output));
        schema.addSubcommand(new MigrationCommands.Undo(output));
        schema.addSubcommand(new WaitingCommands.Waiting(output));
        schema.addSubcommand(new WaitingCommands.Answer(output));
        schema.addSubcommand(new SchemaExchangeCommand.Import(output));
        schema.addSubcommand(new SchemaExchangeCommand.Export(output));
        CommandLine documents = new CommandLine(new DocumentsCommand(output));
        documents.addSubcommand(new DocumentsCommand.Remove(output));
        documents.addSubcommand(new DocumentsCommand.Restore(output));
        documents.addSubcommand(new DocumentsCommand.Rename(output));
        documents.addSubcommand(new DocumentsCommand.Direction(output));
        documents.addSubcommand(new DocumentsCommand.Replace(output, formats));
        documents.addSubcommand(new DocumentsCommand.Purge(output));
        CommandLine release = new CommandLine(new ReleaseCommand(output));
        release.addSubcommand(new ReleaseCommand.Build(output, formats));
        release.addSubcommand(new ReleaseCommand.Verify(output, formats));
        release.addSubcommand(new KnownReleaseCommands.All(output, formats));
        release.addSubcommand(new KnownReleaseCommands.Diff(output, formats));
        release.addSubcommand(new KnownReleaseCommands.Names(output, formats));
        CommandLine line = new CommandLine(new ScholionCommand(output));
        line.addSubcommand(new InitCommand(output));
        line.addSubcommand(new ImportCommand(output, formats));
        line.addSubcommand(ExportCommand.line(output, formats));
        line.addSubcommand(schema);
        line.addSubcommand(new ListCommand(output));
        line.addSubcommand(new MembersCommand(output));
        line.addSubcommand(new AssignCommand(output));
        line.addSubcommand(new StateCommand(output));
        line.addSubcommand(new PackageCommand(output));
        line.addSubcommand(new MergeCommand(output));
        line.addSubcommand(new AdjudicateCommand(output));
        line.addSubcommand(new FeedbackCommand(output));
        line.addSubcommand(new CatalogueCommand(output));
        line.addSubcommand(new SettingsCommand(output));
        line.addSubcommand(new CheckCommand(output));
        line.addSubcommand(new DetachCommand(output));
        line.addSubcommand(documents);
        line.addSubcommand(new AgreementCommand(output, version));
        line.addSubcommand(release);
        line.addSubcommand(new FigureCommand(output));
        line.registerConverter(ProjectAddress.class, typed -> address(output, typed));
        line.registerConverter(Path.class, typed -> path(output, typed));
        line.registerConverter(Whose.class, Whose::parse);
        IVersionProvider provider = () -> new String[] {"scholion " + version};
        setVersion(line, provider);
        HelpWords.say(line, output.words());
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(100);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setExpandAtFiles(false);
        return line;
    }

    /** Returns the address that was typed. */
    static ProjectAddress address(Output output, String typed) {
        try {
            return ProjectAddress.parse(typed);
        } catch (InvalidAddressException e) {
            throw new TypeConversionException(output.text(e));
        }
    }

    /** An empty path would be the current folder, which nobody meant: a variable was not set. */
    private static Path path(Output output, String typed) {
        if (typed.isBlank()) {
            throw new TypeConversionException(output.textOf("cli.usage.empty-path"));
        }
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(
                    output.textOf("cli.usage.no-path", "path", typed, "reason", Message.of(e)));
        }
    }

    private static void setVersion(CommandLine line, IVersionProvider provider) {
        line.getCommandSpec().versionProvider(provider);
        line.getSubcommands().values().forEach(sub -> setVersion(sub, provider));
    }
}
