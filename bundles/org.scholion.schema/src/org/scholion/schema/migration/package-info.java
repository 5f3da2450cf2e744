/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What becomes of annotations when a schema changes: what must be decided for a new version, the
 * choices there are, and the plan that holds what was chosen. What a plan does to annotations is
 * the business of the document bundle.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.scholion.schema.migration;
