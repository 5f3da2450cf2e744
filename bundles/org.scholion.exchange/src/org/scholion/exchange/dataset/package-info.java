/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The data of documents as tables that trainers load: one for each task (tokens with tags, spans,
 * relations, stances, labels of documents), with what the columns hold said in the words of the
 * library <em>datasets</em>.
 *
 * <p>Source: Hugging Face, Datasets, <a
 * href="https://huggingface.co/docs/datasets/about_dataset_features">Dataset features</a> and <a
 * href="https://huggingface.co/docs/hub/datasets-manual-configuration">Manual configuration</a>.
 */
@NonNullByDefault
package org.scholion.exchange.dataset;

import org.eclipse.jdt.annotation.NonNullByDefault;
