/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The packages that the bundles of the target platform export, read from its file and from the jars
 * it names in the local Maven repository.
 *
 * @param exports the packages by symbolic name
 * @param passedOn the bundles whose packages a bundle exports as its own, by symbolic name
 */
record TargetPlatform(Map<String, Set<String>> exports, Map<String, List<String>> passedOn) {

    private static final Pattern LOCATION =
            Pattern.compile("<location .*?</location>", Pattern.DOTALL);
    private static final Pattern COORDINATES =
            Pattern.compile(
                    "<groupId>(.*?)</groupId>\\s*<artifactId>(.*?)</artifactId>"
                            + "\\s*<version>(.*?)</version>");
    private static final Pattern GENERATED_NAME =
            Pattern.compile(
                    "missingManifest=\"generate\".*?Bundle-SymbolicName: (\\S+)", Pattern.DOTALL);

    /** Reads what is there; a jar that was never fetched exports nothing. */
    static TargetPlatform read(Path localRepository) {
        TargetPlatform platform = new TargetPlatform(new HashMap<>(), new HashMap<>());
        Path file = SourceTree.root().resolve("targetplatform/scholion.target");
        try {
            Matcher location = LOCATION.matcher(Files.readString(file));
            while (location.find()) {
                platform.readLocation(location.group(), localRepository);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the target platform cannot be read", e);
        }
        return platform;
    }

    /** All packages that requiring a bundle makes visible. */
    Set<String> packagesOf(String symbolicName) {
        Set<String> packages = new TreeSet<>();
        collect(symbolicName, packages, new HashSet<>());
        return packages;
    }

    private void collect(String symbolicName, Set<String> packages, Set<String> seen) {
        if (seen.add(symbolicName)) {
            packages.addAll(exports.getOrDefault(symbolicName, Set.of()));
            passedOn.getOrDefault(symbolicName, List.of())
                    .forEach(other -> collect(other, packages, seen));
        }
    }

    private void readLocation(String location, Path localRepository) throws IOException {
        Matcher generated = GENERATED_NAME.matcher(location);
        boolean isGenerated = generated.find();
        Matcher coordinates = COORDINATES.matcher(location);
        while (coordinates.find()) {
            Path jar =
                    localRepository
                            .resolve(coordinates.group(1).replace('.', '/'))
                            .resolve(coordinates.group(2))
                            .resolve(coordinates.group(3))
                            .resolve(coordinates.group(2) + "-" + coordinates.group(3) + ".jar");
            if (!Files.exists(jar)) {
                continue;
            }
            try (JarFile opened = new JarFile(jar.toFile())) {
                if (isGenerated) {
                    exports(generated.group(1)).addAll(packagesIn(opened));
                } else if (opened.getManifest()
                        .getMainAttributes()
                        .containsKey(new Attributes.Name("Bundle-SymbolicName"))) {
                    readManifest(opened.getManifest());
                }
            }
        }
    }

    private void readManifest(Manifest manifest) {
        SourceBundle bundle = SourceBundle.of(Path.of(""), manifest.getMainAttributes());
        exports(bundle.name()).addAll(bundle.exports().keySet());
        // A fragment's packages are its host's.
        bundle.host().ifPresent(host -> exports(host).addAll(bundle.exports().keySet()));
        passedOn.computeIfAbsent(bundle.name(), key -> new ArrayList<>()).addAll(bundle.passesOn());
    }

    private Set<String> exports(String symbolicName) {
        return exports.computeIfAbsent(symbolicName, key -> new TreeSet<>());
    }

    private static Set<String> packagesIn(JarFile jar) {
        Set<String> packages = new TreeSet<>();
        jar.stream()
                .map(entry -> entry.getName())
                .filter(name -> name.endsWith(".class") && name.contains("/"))
                .forEach(
                        name ->
                                packages.add(
                                        name.substring(0, name.lastIndexOf('/'))
                                                .replace('/', '.')));
        return packages;
    }
}
