/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ibm.icu.text.BreakIterator;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.scholion.corpus.ProjectStore;
import org.scholion.curation.adjudication.Judgement;
import org.scholion.document.Annotation;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.Schema;
import org.scholion.text.TextBoundaries;
import org.scholion.words.Message;
import org.sqlite.JDBC;

/** Starts a further process that uses projects, on a class path or under OSGi. */
final class ProjectProcess {

    private static final List<Class<?>> NEEDED =
            List.of(
                    AdjudicationVictim.class,
                    OpenProject.class,
                    Judgement.class,
                    ProjectStore.class,
                    Annotation.class,
                    Schema.class,
                    TextBoundaries.class,
                    Message.class,
                    BreakIterator.class,
                    org.eclipse.emf.common.util.URI.class,
                    EObject.class,
                    XMLResource.class,
                    JsonCreator.class,
                    JsonFactory.class,
                    ObjectMapper.class,
                    JDBC.class);

    /** Where builds put the classes of a bundle that is run from its folder. */
    private static final List<String> CLASS_FOLDERS =
            List.of("", "target/classes", "target/test-classes", "bin");

    private ProjectProcess() {}

    /**
     * Starts a process.
     *
     * @param temporary where it keeps its temporary files, which a killed process leaves behind,
     *     and its user's cache
     */
    static Process start(Class<?> main, Path temporary, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+UseSerialGC");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-Djava.io.tmpdir=" + temporary);
        command.add("-Duser.home=" + temporary);
        command.add("-cp");
        command.add(String.join(File.pathSeparator, classPath()));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        // What is the user's is in that folder, too.
        builder.environment().remove("XDG_CACHE_HOME");
        return builder.start();
    }

    private static Set<String> classPath() {
        Set<String> entries = new LinkedHashSet<>();
        for (Class<?> needed : NEEDED) {
            entries.add(locate(needed).toString());
        }
        // On a plain class path there may be more that these classes need in turn.
        entries.addAll(List.of(System.getProperty("java.class.path").split(File.pathSeparator)));
        return entries;
    }

    private static Path locate(Class<?> needed) {
        String location = needed.getProtectionDomain().getCodeSource().getLocation().toString();
        // OSGi says "reference:file:…" of a bundle that was not copied.
        Path root =
                Path.of(URI.create(location.replaceFirst("^reference:", "").replace(" ", "%20")));
        if (Files.isRegularFile(root)) {
            return root;
        }
        String file = needed.getName().replace('.', '/') + ".class";
        return CLASS_FOLDERS.stream()
                .map(root::resolve)
                .filter(folder -> Files.exists(folder.resolve(file)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(file + " is not in " + root));
    }
}
