/**
 * Copyright (c) 2026 Scholion contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Guided</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An element with guidelines for annotators.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.schema.model.Guided#getGuidelines <em>Guidelines</em>}</li>
 * </ul>
 *
 * @see org.scholion.schema.model.SchemaPackage#getGuided()
 * @model abstract="true"
 *        extendedMetaData="kind='elementOnly' name='guided'"
 * @generated
 */
public interface Guided extends EObject {
	/**
	 * Returns the value of the '<em><b>Guidelines</b></em>' containment reference list.
	 * The list contents are of type {@link org.scholion.schema.model.GuidelineDefinition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The guidelines, one for each language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guidelines</em>' containment reference list.
	 * @see org.scholion.schema.model.SchemaPackage#getGuided_Guidelines()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='guideline'"
	 * @generated
	 */
	EList<GuidelineDefinition> getGuidelines();

} // Guided
