/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.releng.emf;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Generates the {@code src-gen} folder of a bundle from its {@code model/schema.genmodel}, in a
 * plain JVM. What it makes depends on the model files and the generator's version alone: it works
 * in an empty folder of its own, so that nothing already there is merged in.
 */
public final class SchemaGenerator {

    private static final String BUNDLE = "org.scholion.schema";
    private static final String GEN_MODEL = "schema.genmodel";

    private SchemaGenerator() {}

    /**
     * Regenerates {@code src-gen} of a bundle folder.
     *
     * @param arguments the bundle folder
     * @throws IOException when a file cannot be read or written, or the model is not sound
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("usage: SchemaGenerator BUNDLE_FOLDER");
        }
        Path bundle = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path work = Files.createTempDirectory("scholion-emf");
        try {
            Path generated = generate(bundle.resolve("model"), work);
            Path target = bundle.resolve("src-gen");
            delete(target);
            for (var file : read(generated).entrySet()) {
                Path to = target.resolve(file.getKey());
                Files.createDirectories(to.getParent());
                Files.copy(
                        generated.resolve(file.getKey()), to, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            delete(work);
        }
    }

    /**
     * Generates into a folder.
     *
     * @param model the folder of the Ecore and generator model
     * @param work an empty folder to work in
     * @return the folder with the generated sources, below {@code work}
     * @throws IOException when a file cannot be read or written, or the model is not sound
     */
    public static Path generate(Path model, Path work) throws IOException {
        Path project = work.resolve(BUNDLE);
        Path copy = Files.createDirectories(project.resolve("model"));
        Files.createDirectories(project.resolve("src-gen"));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(model, "*.{ecore,genmodel}")) {
            for (Path file : files) {
                Files.copy(file, copy.resolve(file.getFileName().toString()));
            }
        }
        EcorePackage.eINSTANCE.eClass();
        GenModelPackage.eINSTANCE.eClass();
        EcorePlugin.getPlatformResourceMap()
                .put(BUNDLE, URI.createFileURI(project.toString() + "/"));
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(
                GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        ResourceSet resources = new ResourceSetImpl();
        resources
                .getResourceFactoryRegistry()
                .getExtensionToFactoryMap()
                .put("*", new EcoreResourceFactoryImpl());
        URI uri = URI.createPlatformResourceURI(BUNDLE + "/model/" + GEN_MODEL, true);
        GenModel genModel = (GenModel) resources.getResource(uri, true).getContents().get(0);
        genModel.reconcile();
        Diagnostic sound = genModel.diagnose();
        if (sound.getSeverity() >= Diagnostic.ERROR) {
            throw new IOException(GEN_MODEL + " is not sound: " + sound);
        }
        genModel.setCanGenerate(true);
        Generator generator = new Generator();
        generator.setInput(genModel);
        Diagnostic done =
                generator.generate(
                        genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
        if (done.getSeverity() >= Diagnostic.ERROR) {
            throw new IOException("the generator failed: " + done);
        }
        return project.resolve("src-gen");
    }

    /**
     * Returns the files below a folder with their bytes, by path with forward slashes; empty when
     * there is no such folder.
     */
    static SortedMap<String, byte[]> read(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    String name = folder.relativize(file).toString().replace('\\', '/');
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
